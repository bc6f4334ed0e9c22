// Grows one contender's library from size to size and measures it at each.
import process from 'node:process';
import { open } from './opening.mjs';

/** Captures between two looks after the index. */
const settleEvery = 64;
/** Of the captures, the last so many are timed: added to a library of that size. A contender that can take in many at once does so before. */
const mostTimed = 1000;
/** Captures taken in at once. */
const batch = 250;
/** Times that each warm question is asked. */
const rounds = 9;

/**
 * @typedef {object} Figures
 * @property {number} size captures
 * @property {number[]} adding milliseconds of each capture
 * @property {number[]} settling milliseconds of each look after the index
 * @property {number} usage bytes of all that is stored
 * @property {number | null} indexBytes
 * @property {number} newest milliseconds to the newest 50 rows in a page just opened
 * @property {number} cold milliseconds of the first query in a page just opened
 * @property {Record<string, { ms: number, hits: number }>} warm median of each question
 * @property {number} longestTask milliseconds, 0 when none was beyond 50
 * @property {Record<string, number>} bulk milliseconds of changes of many captures
 * @property {Awaited<ReturnType<typeof open>> | undefined} opening of the pages; Offprint's alone
 */

/**
 * @param {import('./extension.mjs').Launched} launched
 * @param {string} name of the contender
 * @param {number[]} sizes in growing order
 * @param {number} seed
 * @param {(figures: Figures) => void} tell called with the figures of each size
 */
export async function measure(launched, name, sizes, seed, tell) {
  const { browser, origin } = launched;
  const address = `${origin}/bench/index.html?contender=${name}`;
  let done = 0;
  for (const size of sizes) {
    const { adding, settling } = await grow(browser, address, done, size, seed);
    done = size;
    const newest = await inNewPage(browser, address, (page) => page.evaluate(() => bench.newest()));
    const asked = await inNewPage(browser, address, ask);
    const stored = await inNewPage(browser, address, (page) =>
      page.evaluate(async () => ({ usage: await bench.usage(), indexBytes: await bench.indexBytes() })),
    );
    const opening = name === 'offprint' ? await open(launched, size) : undefined;
    const bulk = await inNewPage(browser, address, (page) => page.evaluate(() => bench.bulk()));
    tell({ size, adding: adding.slice(-mostTimed), settling, newest: newest.ms, ...asked, ...stored, opening, bulk });
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {number} from
 * @param {number} to
 * @param {number} seed
 */
async function grow(browser, address, from, to, seed) {
  /** @param {number} end */
  const tell = (end) => process.stderr.write(`\r${end}/${to}${end === to ? '\n' : ''}`);
  return inNewPage(browser, address, async (page) => {
    /** @type {{ adding: number[], settling: number[] }} */
    const times = { adding: [], settling: [] };
    const isFast = await page.evaluate(() => bench.canFill());
    const singly = isFast ? Math.max(from, to - mostTimed) : from;
    for (let start = from; start < singly; start += batch) {
      const end = Math.min(start + batch, singly);
      await page.evaluate((a, b, s) => bench.fill(a, b, s), start, end, seed);
      tell(end);
    }
    for (let start = singly; start < to; start += 1024) {
      const end = Math.min(start + 1024, to);
      // A contender that rewrites its whole index each time does so once a portion, not each 64 captures.
      const every = address.includes('miniSearch') ? 1024 : settleEvery;
      const part = await page.evaluate((a, b, s, e) => bench.add(a, b, s, e), start, end, seed, every);
      times.adding.push(...part.adding);
      times.settling.push(...part.settling);
      tell(end);
    }
    return times;
  });
}

/** @param {import('puppeteer-core').Page} page */
async function ask(page) {
  const { ms: cold } = await page.evaluate(() => bench.ask('common'));
  await page.evaluate(() => bench.longestTask());
  /** @type {Figures['warm']} */
  const warm = {};
  for (const question of await page.evaluate(() => bench.questions())) {
    const times = [];
    let hits;
    for (let round = 0; round < rounds; round++) {
      const { ms, result } = await page.evaluate((q) => bench.ask(q), question);
      times.push(ms);
      hits = result;
    }
    if (hits !== undefined) warm[question] = { ms: quantile(times, 0.5), hits };
  }
  return { cold, warm, longestTask: await page.evaluate(() => bench.longestTask()) };
}

/**
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {(page: import('puppeteer-core').Page) => Promise<T>} work
 */
async function inNewPage(browser, address, work) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in window);
    return await work(page);
  } finally {
    await page.close();
  }
}

/**
 * @param {number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
