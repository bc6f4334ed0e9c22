// Entry point of `npm run train -- --all DIR,DIR --seen DIR,DIR`: learns to choose the article's blocks, and writes the weights.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { corpusScores, overlap, sameWords } from '../extract/score.mjs';
import { binned, bordersOf, grow, scoreOf } from './boost.mjs';
import { load } from './bundle.mjs';
import { readCorpora } from './corpora.mjs';
import { examplesOf, label } from './examples.mjs';
import { preparePages } from './trees.mjs';
import { writeWeights } from './weights.mjs';

const target = new URL('../../src/extract/choose/weights.ts', import.meta.url).pathname;
const folds = 5;

const { values: options } = parseArgs({
  options: {
    all: { type: 'string' },
    seen: { type: 'string' },
    trees: { type: 'string' },
    validate: { type: 'boolean', default: false },
  },
});

const corpus = readCorpora(options);
const prepared = await preparePages(corpus, options.trees);
const choice = await load(new URL('choice.ts', import.meta.url).pathname);
const pages = label(corpus, prepared, choice);
const { words, names, columns, answers, weights } = examplesOf(pages, choice);
const borders = columns.map(bordersOf);
const examples = { bins: columns.map((values, at) => binned(values, borders[at] ?? [])), answers, weights };
console.log(`${pages.length} pages, ${answers.length} blocks, ${names.length} columns`);

if (options.validate) validate();
else {
  const everything = Int32Array.from(answers.keys()).filter((row) => (weights[row] ?? 0) > 0);
  writeWeights(target, grow(examples, everything), borders, words);
}

/** What to expect on sites that were not learnt from: each fifth of the sites, by what the other four taught. */
function validate() {
  const hosts = [...new Set(pages.map(({ host }) => host))].sort();
  const foldOf = new Map(hosts.map((host, at) => [host, at % folds]));
  const scores = new Float64Array(answers.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const others = pages.filter(({ host }) => foldOf.get(host) !== fold);
    const forest = grow(examples, Int32Array.from(others.flatMap(rowsOf)));
    for (const page of pages.filter(({ host }) => foldOf.get(host) === fold)) {
      for (let row = page.first; row < page.last; row += 1) scores[row] = scoreOf(forest, examples.bins, row);
    }
    process.stderr.write(`\r${fold + 1}/${folds}`);
  }
  process.stderr.write('\n');
  for (const type of new Set(pages.map((page) => page.type))) {
    const some = pages.filter((page) => page.type === type);
    const texts = some.map((page) => chosenText(page, scores));
    const { f1, precision, recall } = corpusScores(some.map(({ body }, at) => overlap(body, texts[at] ?? '')));
    const exact = some.filter(({ body }, at) => sameWords(body, texts[at] ?? '')).length / some.length;
    console.log(
      `${type}: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, exact ${exact.toFixed(3)}`,
    );
  }
}

/** @param {import('./examples.mjs').LabelledPage} page @param {Float64Array} scores */
function chosenText({ found, url, first, last }, scores) {
  const cost = choice.isForumAddress(url) ? choice.parting.thread : choice.parting.other;
  const keeps = choice.mended(found, choice.decide(found, scores.slice(first, last), cost).keeps);
  return found.blocks
    .filter((/** @type {object} */ _, /** @type {number} */ at) => keeps[at] === 1)
    .map((/** @type {{ text: string }} */ { text }) => text)
    .join('\n');
}

/** @param {import('./examples.mjs').LabelledPage} page */
function rowsOf({ first, last }) {
  return Array.from({ length: last - first }, (_, at) => first + at).filter((row) => (weights[row] ?? 0) > 0);
}
