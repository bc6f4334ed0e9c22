// Measures extractors on pages: turn by turn on the same page, nobody always first, at most two pages at a time.
import { Tab } from './browser.mjs';

/**
 * @typedef {import('./in-page.mjs').Reading & { ms: number, longest: number, changed: boolean }} Measured
 * @typedef {Measured | { error: string }} Outcome
 * @typedef {{ page: import('./corpus.mjs').CorpusPage, outcomes: Map<string, Outcome> }} PageResult by extractor's name
 */

/** A page that takes longer hangs. */
const limitMs = 20_000;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./corpus.mjs').CorpusPage[]} pages
 * @param {import('./extractors.mjs').Extractor[]} extractors
 * @param {{ parallel: number, onPage: (result: PageResult) => void }} options
 * @returns {Promise<PageResult[]>} in the order of the pages
 */
export async function measure(browser, pages, extractors, { parallel, onPage }) {
  /** @type {PageResult[]} */
  const results = [];
  const waiting = pages.entries();
  const worker = async () => {
    for (const [at, page] of waiting) {
      const result = { page, outcomes: await measurePage(browser, page, rotate(extractors, at)) };
      results[at] = result;
      onPage(result);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return results;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./corpus.mjs').CorpusPage} page
 * @param {import('./extractors.mjs').Extractor[]} extractors
 */
async function measurePage(browser, page, extractors) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  const html = page.html();
  /** @type {Tab | undefined} */
  let tab;
  for (const extractor of extractors) {
    try {
      if (!tab) {
        tab = await Tab.open(browser, page.truth.url, html);
        await within(tab.load());
      }
      const outcome = await within(takeTurn(tab, extractor));
      outcomes.set(extractor.name, outcome);
      if (!outcome.changed) continue; // the next one finds the page as it was
    } catch (error) {
      outcomes.set(extractor.name, { error: String(error) });
    }
    await tab?.close();
    tab = undefined;
  }
  await tab?.close();
  return outcomes;
}

/**
 * @param {Tab} tab
 * @param {import('./extractors.mjs').Extractor} extractor
 */
async function takeTurn(tab, { name, script, turn }) {
  const evaluate = await tab.enter(name, script);
  return /** @type {Measured} */ (await evaluate(turn));
}

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function within(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (limit)]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @template T
 * @param {T[]} list
 * @param {number} by
 */
export function rotate(list, by) {
  const first = by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}
