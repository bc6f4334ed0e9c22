// What an extractor reached on a corpus, as one row of the table.
import { corpusScores, mean, overlap, quantile, sameWords, wordF1, words } from './score.mjs';
import { scoreMetadata } from './score-metadata.mjs';

/**
 * @typedef {import('./corpus.mjs').CorpusPage} CorpusPage
 * @typedef {import('./measure.mjs').Outcome} Outcome
 * @typedef {import('./measure.mjs').PageResult} PageResult
 */

/** @type {[heading: string, value: (summary: ReturnType<typeof summarise>) => string][]} */
const columns = [
  ['extractor', (row) => row.name],
  ['pages', (row) => `${row.pages}`],
  ['F1', ({ text }) => figure(text?.f1)],
  ['precision', ({ text }) => figure(text?.precision)],
  ['recall', ({ text }) => figure(text?.recall)],
  ['accuracy', ({ text }) => figure(text?.accuracy)],
  ['word F1', ({ text }) => figure(text?.wordF1)],
  ['title %', ({ metadata: { title } }) => percent(title.right, title.asked)],
  ['author %', ({ metadata: { author } }) => percent(author.right, author.asked)],
  ['date %', ({ metadata: { date } }) => percent(date.right, date.asked)],
  ['author invented %', ({ metadata: { author } }) => percent(author.invented, author.none)],
  ['date invented %', ({ metadata: { date } }) => percent(date.invented, date.none)],
  ['p50 ms', ({ ms }) => figure(quantile(ms, 0.5), 0)],
  ['p95 ms', ({ ms }) => figure(quantile(ms, 0.95), 0)],
  ['task p95 ms', ({ longest }) => figure(quantile(longest, 0.95), 0)],
  ['empty', (row) => `${row.empty}`],
  ['changed', (row) => `${row.changed}`],
  ['errors', (row) => `${row.errors}`],
  ['gate yes %', ({ gate }) => percent(gate.filter(Boolean).length, gate.length)],
];

/**
 * One row for each extractor, as a Markdown table. What a corpus has no truth for stays `–`.
 * @param {PageResult[]} results
 * @param {string[]} names
 */
export function table(results, names) {
  const rows = names.map((name) => summarise(name, results)).map((row) => columns.map(([, value]) => value(row)));
  const lines = [columns.map(([heading]) => heading), columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * A page that failed counts as an empty one in every measure of text and metadata, and has no time.
 * @param {string} name
 * @param {PageResult[]} results
 */
export function summarise(name, results) {
  const pages = results.map(({ page, outcomes }) => ({
    truth: page.truth,
    outcome: outcomes.get(name) ?? { error: 'not run' },
  }));
  const measured = pages.flatMap(({ outcome }) => ('error' in outcome ? [] : [outcome]));
  const read = pages.map(({ truth, outcome }) => ({ truth, given: 'error' in outcome ? nothing : outcome }));
  return {
    name,
    pages: pages.length,
    text: scoreText(read.flatMap(({ truth, given }) => (truth.body ? [{ truth: truth.body, text: given.text }] : []))),
    metadata: scoreMetadata(read),
    ms: measured.map(({ ms }) => ms),
    longest: measured.map(({ longest }) => longest),
    empty: measured.filter(({ text }) => words(text).length === 0).length,
    changed: measured.filter(({ changed }) => changed).length,
    errors: pages.length - measured.length,
    gate: measured.flatMap(({ looksLikeArticle }) => (looksLikeArticle === null ? [] : [looksLikeArticle])),
  };
}

const nothing = { text: '', title: '', byline: [], publishedTime: '' };

/** @param {{ truth: string, text: string }[]} pages */
function scoreText(pages) {
  if (pages.length === 0) return undefined;
  return {
    ...corpusScores(pages.map(({ truth, text }) => overlap(truth, text))),
    accuracy: mean(pages.map(({ truth, text }) => Number(sameWords(truth, text)))),
    wordF1: mean(pages.map(({ truth, text }) => wordF1(truth, text))),
  };
}

/**
 * @param {number | undefined} value
 * @param {number} digits
 */
function figure(value, digits = 3) {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);
}

/**
 * @param {number} part
 * @param {number} whole
 */
function percent(part, whole) {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
