// Entry point of `npm run train:gate`: learns which pages a click captures, and writes the gate's weights.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openBrowser, Tab } from '../extract/browser.mjs';
import { bundle } from './bundle.mjs';
import { readCorpora } from './corpora.mjs';
import { learnLine, oddsOf } from './logistic.mjs';

/**
 * @typedef {Record<string, number>} Signs
 * @typedef {{ url: string, type: string, signs: Signs }} Example
 */

const target = new URL('../../src/extract/gate/weights.ts', import.meta.url).pathname;
const folds = 5;
const ridge = 12;
/** There are few pages that are no articles, and each of them tells of many. */
const costOfOthers = 3;
/** A lost article costs more than a question too few: no more than so many of the others stay out, so that articles pass. */
const othersOut = 0.8;
const others = new Set(['product', 'listing', 'collection', 'service']);

const { values: options } = parseArgs({
  options: { all: { type: 'string' }, seen: { type: 'string' }, signs: { type: 'string' } },
});

const examples = await read();
const names = Object.keys(examples[0]?.signs ?? {});
const rows = examples.map(({ signs }) => names.map((name) => signs[name] ?? 0));
const answers = examples.map(({ type }) => Number(!others.has(type)));
const costs = answers.map((answer) => (answer === 1 ? 1 : costOfOthers));
const hosts = [...new Set(examples.map(({ url }) => new URL(url).hostname))].sort();
const foldOf = examples.map(({ url }) => hosts.indexOf(new URL(url).hostname) % folds);

const odds = validated();
const away = odds.filter((_, at) => answers[at] === 0).sort((a, b) => a - b);
const threshold = away[Math.floor(othersOut * away.length)] ?? 0;
report();
write(learnLine(rows, answers, costs, ridge));

/** From the pages themselves, or from what was kept of them: reading takes minutes. @returns {Promise<Example[]>} */
async function read() {
  if (options.signs && existsSync(options.signs)) return JSON.parse(readFileSync(options.signs, 'utf8'));
  const pages = readCorpora(options);
  const script = await bundle(new URL('gate-in-page.ts', import.meta.url).pathname, 'iife');
  const browser = await openBrowser();
  /** @type {Example[]} */
  const found = [];
  for (const [at, { truth, html }] of pages.entries()) {
    const tab = await Tab.open(browser, truth.url, html());
    await tab.load();
    const evaluate = await tab.enter('gate', script);
    const signs = await evaluate(`signs(${JSON.stringify(truth.url)})`);
    if (signs) found.push({ url: truth.url, type: truth.type ?? 'article', signs: /** @type {Signs} */ (signs) });
    await tab.close();
    process.stderr.write(`\r${at + 1}/${pages.length}`);
  }
  await browser.close();
  process.stderr.write('\n');
  if (options.signs) writeFileSync(options.signs, JSON.stringify(found));
  return found;
}

/** The odds of each page by what the sites of the other four fifths taught. */
function validated() {
  /** @type {number[]} */
  const result = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const learnt = examples.flatMap((_, at) => (foldOf[at] === fold ? [] : [at]));
    const pick = (/** @type {any[]} */ list) => learnt.map((at) => list[at]);
    const line = learnLine(pick(rows), pick(answers), pick(costs), ridge);
    for (const [at, row] of rows.entries()) if (foldOf[at] === fold) result[at] = oddsOf(line, row);
  }
  return result;
}

/** What to expect on sites that were not learnt from. */
function report() {
  for (const type of new Set(examples.map((example) => example.type))) {
    const some = examples.flatMap((example, at) => (example.type === type ? [odds[at] ?? 0] : []));
    const share = some.filter((each) => each >= threshold).length / some.length;
    console.log(`${type}: ${some.length} pages, ${(100 * share).toFixed(1)} % in`);
  }
  console.log(
    `no articles: ${((100 * away.filter((each) => each < threshold).length) / away.length).toFixed(1)} % out`,
  );
}

/** @param {import('./logistic.mjs').Line} line */
function write({ start, weights }) {
  const lines = names.map((name, at) => `    ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`);
  writeFileSync(
    target,
    `// What the gate learnt, written by \`npm run train:gate\`: not to be edited by hand.
import type { Signs } from './signs';

/** What one unit of each sign adds to the log odds that a page is an article. */
export const weights: { of: Readonly<Record<keyof Signs, number>>; start: number; threshold: number } = {
  of: {
${lines.join('\n')}
  },
  start: ${Number(start.toFixed(2))},
  threshold: ${Number(threshold.toFixed(2))},
};
`,
  );
}
