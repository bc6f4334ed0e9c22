// Turns prepared pages into examples: for each block its columns, whether it is article, and how much that weighs.
import { shareInArticle, wordsOf } from './align.mjs';
import { plainNode } from './trees.mjs';
import { learnWords, vocabulary } from './vocabulary.mjs';

/** Words that each vocabulary keeps. */
const sizes = { article: 300, forum: 120 };
/** A block weighs its words and the runs of four that it breaks, as the measure counts. */
const broken = 3;
/** Short articles do not outweigh long ones without end. */
const shortArticle = 50;

/**
 * @typedef {import('./vocabulary.mjs').NamedPage & { id: string, type: string, body: string, url: string,
 *   facts: object, found: any, first: number, last: number }} LabelledPage blocks `first` up to `last` of all examples
 */

/**
 * @param {import('../extract/corpus.mjs').CorpusPage[]} pages
 * @param {import('./trees.mjs').PreparedPage[]} prepared in the same order
 * @param {any} choice the choice's modules
 * @returns {LabelledPage[]}
 */
export function label(pages, prepared, choice) {
  return pages.flatMap(({ id, truth }, at) => {
    const page = prepared[at];
    if (!page || !truth.body) return [];
    const found = choice.blocksOf(plainNode(page.root), 'data-offprint-hidden');
    const host = new URL(truth.url).hostname.replace(/^www\./, '');
    const { type = 'article', body, url } = truth;
    const shares = shareInArticle(found.blocks, body);
    return { id, type, body, url, host, shares, found, facts: page.facts, ...found, first: 0, last: 0 };
  });
}

/**
 * @param {LabelledPage[]} pages
 * @param {any} choice
 */
export function examplesOf(pages, choice) {
  const words = {
    article: learnWords(
      pages.filter(({ type }) => type !== 'forum'),
      choice.wordsOfNames,
      sizes.article,
    ),
    forum: learnWords(
      pages.filter(({ type }) => type === 'forum'),
      choice.wordsOfNames,
      sizes.forum,
    ),
  };
  const count = pages.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const answers = new Uint8Array(count);
  const weights = new Float64Array(count);
  /** @type {Float32Array[]} */
  let columns = [];
  /** @type {string[]} */
  let names = [];
  let first = 0;
  for (const page of pages) {
    page.first = first;
    page.last = first + page.blocks.length;
    // A site is judged by what others taught: its own names would give its own answers away.
    const vocabularies = { article: vocabulary(words.article, page.host), forum: vocabulary(words.forum, page.host) };
    const table = choice.tableOf(new choice.Survey(page.found, page.facts, vocabularies));
    if (columns.length === 0) columns = table.names.map(() => new Float32Array(count));
    names = table.names;
    for (const [column, values] of table.values.entries()) columns[column]?.set(values, first);
    answers.set(
      page.shares.map((share) => (share >= 0.5 ? 1 : 0)),
      first,
    );
    weights.set(weigh(page), first);
    first = page.last;
  }
  return { words, names, columns, answers, weights };
}

/** Pages weigh about the same, long ones with much around the article a little more. @param {LabelledPage} page */
function weigh({ blocks, shares, body }) {
  const article = wordsOf(body).length + shortArticle;
  const own = blocks.map(({ text }, at) => ((shares[at] ?? -1) < 0 ? 0 : (wordsOf(text).length + broken) / article));
  const all = own.reduce((sum, weight) => sum + weight, 0);
  return own.map((weight) => (30 * weight) / Math.max(1, all) ** 0.7);
}
