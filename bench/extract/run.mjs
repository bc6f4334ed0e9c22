// Entry point of `npm run bench:extract`: what it takes and prints stands in bench/README.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { findCorpora, isIn, readCorpus } from './corpus.mjs';
import { extractors } from './extractors.mjs';
import { largePages, largeTable } from './large.mjs';
import { measure } from './measure.mjs';
import { diffLines, errorLines, worstLines, writeReadings } from './report.mjs';
import { checkSample, readSample } from './sample.mjs';
import { table } from './summary.mjs';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    out: { type: 'string' },
    peers: { type: 'boolean', default: false },
    limit: { type: 'string' },
    only: { type: 'string' },
    split: { type: 'string' },
    script: { type: 'string' },
    without: { type: 'string' },
    parallel: { type: 'string', default: '2' },
    worst: { type: 'string' },
    diff: { type: 'string' },
    large: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
});

if (options.check) await check();
else if (options.large) await large();
else await bench();

async function bench() {
  if (!options.corpus) throw new Error('Say which corpus: --corpus DIR, a folder with truth.json and pages/.');
  const { results, names } = await run(options.corpus, {
    split: split(),
    limit: options.limit ? Number(options.limit) : undefined,
    only: (options.diff ?? options.only)?.split(','),
  });
  if (options.out) writeReadings(options.out, results, names);
  console.log(table(results, names));
  const held = results.filter(({ page }) => isIn('held', page.id));
  if (split() === 'all' && held.length < results.length) print(['The third kept unread:', '', table(held, names)]);
  print(errorLines(results, names));
  if (options.worst) print(worstLines(results, names, Number(options.worst)));
  if (options.diff) for (const result of results) print(diffLines(result, names));
}

async function large() {
  const { results, names } = await measured(largePages(), 1);
  console.log(largeTable(results, names));
  print(errorLines(results, names));
}

/** Without a corpus at hand there is nothing to check: that is said, and no failure. */
async function check() {
  const corpora = options.corpus ?? findCorpora();
  if (!corpora) return console.log('No corpus found: set OFFPRINT_CORPUS to check extraction on the sample.');
  const { corpus, ids } = readSample();
  const folder = existsSync(join(corpora, 'truth.json')) ? corpora : join(corpora, corpus);
  const { results, names } = await run(folder, { only: ids });
  print(errorLines(results, names));
  if (!checkSample(names[0] ?? '', results, options.update)) process.exitCode = 1;
}

/**
 * @param {string} folder
 * @param {import('./corpus.mjs').Choice} choice
 */
function run(folder, choice) {
  return measured(readCorpus(folder, choice), Math.min(2, Number(options.parallel)));
}

/**
 * @param {import('./corpus.mjs').CorpusPage[]} pages
 * @param {number} parallel
 */
async function measured(pages, parallel) {
  const all = await extractors(options);
  const browser = await openBrowser();
  let done = 0;
  const onPage = () => process.stderr.write(`\r${++done}/${pages.length}${done === pages.length ? '\n' : ''}`);
  try {
    const results = await measure(browser, pages, all, { parallel, onPage });
    return { results, names: all.map(({ name }) => name) };
  } finally {
    await browser.close();
  }
}

/**
 * Looking closely at pages is learning from them: unless told otherwise, it keeps to those that may be learnt from.
 * @returns {import('./corpus.mjs').Split}
 */
function split() {
  const looking = options.worst !== undefined || options.diff !== undefined;
  const told = options.split ?? (looking ? 'seen' : 'all');
  if (told !== 'all' && told !== 'held' && told !== 'seen') throw new Error('--split is all, held or seen.');
  if (options.diff && !options.diff.split(',').every((id) => isIn(told, id))) {
    throw new Error('This page is of the third kept unread; --split all shows it all the same.');
  }
  return told;
}

/** @param {string[]} lines */
function print(lines) {
  if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
}
