// Entry point of `npm run bench:export`: what it takes and prints stands in bench/README.md.
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { servePage } from '../library/serve.mjs';
import { withPeak } from './memory.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    only: { type: 'string' },
    'peers-up-to': { type: 'string', default: '10000' },
  },
});

const sizes = options.sizes.split(',').map(Number);
/** Milliseconds. */
const short = 10_000;
/** Bytes, by row. @type {Map<string, number>} */
const peaks = new Map();
/** What was said of growth, to be printed below the table. @type {string[]} */
const growth = [];
const peers = /Turndown|JSZip|epub-gen/;
const page = await servePage(join(import.meta.dirname, 'page/main.ts'));
console.log('| format | captures | seconds | captures/s | output MB | peak memory MB |');
console.log('|---|--:|--:|--:|--:|--:|');
try {
  for (const name of options.only?.split(',') ?? (await names())) {
    for (const size of sizes) {
      if (peers.test(name) && size > Number(options['peers-up-to'])) continue;
      const figures = await measuredOrFailed(name, size);
      if (figures) print(name, size, figures);
      peaks.set(`${name} ${size}`, figures?.peak ?? 0);
    }
    printGrowth(name);
  }
  console.log(`\nPeak memory at the largest size against the one before: ${growth.join(', ')}.`);
} finally {
  page.close();
}

/** A peer that holds everything in memory may not bear the size: that is a row too. @param {string} name @param {number} size */
async function measuredOrFailed(name, size) {
  if (!peers.test(name)) return measured(name, size);
  try {
    return await measured(name, size);
  } catch (error) {
    const [why = ''] = String(error).split('\n');
    console.log(`| ${name} | ${size} | failed: ${why.slice(0, 80)} | | | |`);
    return undefined;
  }
}

/** @param {string} name */
function printGrowth(name) {
  const [before, last] = sizes.slice(-2).map((size) => peaks.get(`${name} ${size}`) ?? 0);
  if (before && last) growth.push(`${name} ${(last / before).toFixed(2)}`);
}

/** Of what is short the middle of three runs: a browser's memory is not twice the same. @param {string} name @param {number} size */
async function measured(name, size) {
  const first = await once(name, size);
  const runs = first.ms < short ? [first, await once(name, size), await once(name, size)] : [first];
  const middle = (/** @type {(run: typeof first) => number} */ figure) =>
    runs.map(figure).sort((one, other) => one - other)[Math.floor(runs.length / 2)] ?? 0;
  return { ms: middle(({ ms }) => ms), bytes: first.bytes, peak: middle(({ peak }) => peak) };
}

/** Each in a browser of its own: what one leaves behind is not the next one's. @param {string} name @param {number} size */
async function once(name, size) {
  return inBrowser(async (browser, tab) => {
    const { result, peak } = await withPeak(browser, () =>
      tab.evaluate(([wanted, count]) => window.exportBench.run(wanted, count), /** @type {const} */ ([name, size])),
    );
    return { ...result, peak };
  });
}

async function names() {
  return inBrowser((_, tab) => tab.evaluate(() => window.exportBench.names()));
}

/**
 * @template T
 * @param {(browser: import('playwright').Browser, tab: import('playwright').Page) => Promise<T>} work
 */
async function inBrowser(work) {
  const executablePath = findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  try {
    const tab = await browser.newPage();
    await tab.goto(page.addressOf('export'));
    await tab.waitForFunction(() => 'exportBench' in window);
    return await work(browser, tab);
  } finally {
    await browser.close();
  }
}

/** A line as soon as it is known. @param {string} name @param {number} size @param {{ ms: number, bytes: number, peak: number }} figures */
function print(name, size, { ms, bytes, peak }) {
  const figures = [size, (ms / 1000).toFixed(2), (size / (ms / 1000)).toFixed(0), (bytes / 1e6).toFixed(1)];
  console.log(`| ${name} | ${figures.join(' | ')} | ${(peak / 1e6).toFixed(0)} |`);
}
