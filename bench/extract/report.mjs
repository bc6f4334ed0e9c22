// What a run says besides its table: errors, the pages where most is lost, one page line by line, and its files.
import { writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { lineDiff } from './lines.mjs';
import { overlap, pageScores } from './score.mjs';

/** @typedef {import('./measure.mjs').PageResult} PageResult */

/**
 * @param {PageResult[]} results
 * @param {string[]} names
 */
export function errorLines(results, names) {
  return results.flatMap(({ page, outcomes }) =>
    names.flatMap((name) => {
      const outcome = outcomes.get(name);
      return outcome && 'error' in outcome ? [`${page.id}  ${name}: ${outcome.error}`] : [];
    }),
  );
}

/**
 * The pages where the first extractor loses most against the truth, worst first, with F1 of the others beside it.
 * @param {PageResult[]} results
 * @param {string[]} names
 * @param {number} count
 */
export function worstLines(results, names, count) {
  return results
    .flatMap((result) =>
      result.page.truth.body ? [{ result, scores: names.map((name) => scoresOf(result, name)) }] : [],
    )
    .sort((a, b) => (a.scores[0]?.f1 ?? 0) - (b.scores[0]?.f1 ?? 0))
    .slice(0, count)
    .map(({ result: { page }, scores: [ours, ...others] }) => {
      const own = ours ? `F1 ${ours.f1.toFixed(3)}  p ${ours.precision.toFixed(3)}  r ${ours.recall.toFixed(3)}` : '';
      const peers = others.map((scores) => `  ${scores.f1.toFixed(3)}`).join('');
      return `${own}${peers}  ${page.id}  ${page.truth.url}`;
    });
}

/**
 * One page: what each extractor's lines lack and add, and its metadata beside the true.
 * @param {PageResult} result
 * @param {string[]} names
 */
export function diffLines({ page: { id, truth }, outcomes }, names) {
  const known = `truth: ${JSON.stringify({ title: truth.title, author: truth.author, date: truth.date })}`;
  return [`${id}  ${truth.url}`, known].concat(
    names.map((name) => {
      const outcome = outcomes.get(name);
      if (!outcome || 'error' in outcome) return `\n${name}: ${outcome?.error}`;
      const { title, byline, publishedTime, looksLikeArticle } = outcome;
      const found = JSON.stringify({ title, byline, publishedTime, looksLikeArticle });
      return `\n${name}: ${found}\n${lineDiff(truth.body ?? '', outcome.text)}`;
    }),
  );
}

/**
 * Writes what the first extractor gave to `file`, and what a peer gave beside it: `out.json`, `out.readability.json`.
 * @param {string} file
 * @param {PageResult[]} results
 * @param {string[]} names
 */
export function writeReadings(file, results, names) {
  const { dir, name: base, ext } = parse(file);
  for (const [at, name] of names.entries()) {
    const readings = Object.fromEntries(results.map(({ page, outcomes }) => [page.id, outcomes.get(name)]));
    const peer = name.split(' ')[0]?.toLowerCase();
    const path = at === 0 ? file : `${dir ? `${dir}/` : ''}${base}.${peer}${ext}`;
    writeFileSync(path, `${JSON.stringify(readings, null, 1)}\n`);
  }
}

/**
 * @param {PageResult} result
 * @param {string} name
 */
function scoresOf({ page, outcomes }, name) {
  const outcome = outcomes.get(name);
  return pageScores(overlap(page.truth.body ?? '', outcome && !('error' in outcome) ? outcome.text : ''));
}
