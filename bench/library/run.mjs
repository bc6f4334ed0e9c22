// Entry point of `npm run bench:library`: what it takes and prints stands in bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { measure } from './measure.mjs';
import { servePage } from './serve.mjs';
import { printTable } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    'peers-up-to': { type: 'string', default: '10000' },
  },
});

const sizes = options.sizes.split(',').map(Number);
const names = options.only?.split(',') ?? ['offprint', 'multiEntry', 'miniSearch', 'scan'];
const seed = Number(options.seed);
const page = await servePage();
console.error(`Seed ${seed}.`);
try {
  for (const name of names) {
    const reached = name === 'offprint' ? sizes : sizes.filter((size) => size <= Number(options['peers-up-to']));
    const profile = mkdtempSync(join(tmpdir(), 'offprint-bench-profile-'));
    const executablePath = findChromium();
    const browser = await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      printTable(name, await measure(browser, page.addressOf(name), reached, seed));
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
} finally {
  page.close();
}
