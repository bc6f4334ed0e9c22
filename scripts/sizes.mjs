// What each context loads at first, gzipped, against its budget. Raising a budget needs a reason in docs/decisions.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1000 bytes), gzip. */
const budgets = [
  { name: 'content', start: 'content.js', budget: 60 },
  { name: 'part rival', start: 'parts/rival.js', budget: 13 },
  { name: 'part words', start: 'parts/words.js', budget: 8 },
  { name: 'part pages', start: 'parts/pages.js', budget: 2.5 },
  { name: 'part posts', start: 'parts/posts.js', budget: 3 },
  { name: 'part rules', start: 'parts/rules.js', budget: 3 },
  { name: 'part notes', start: 'parts/notes.js', budget: 3 },
  { name: 'part contents', start: 'parts/contents.js', budget: 2 },
  { name: 'part code', start: 'parts/code.js', budget: 2 },
  { name: 'part math', start: 'parts/math.js', budget: 2 },
  { name: 'picker', start: 'picker.js', budget: 8 },
  { name: 'gather', start: 'gather.js', budget: 5 },
  { name: 'further', start: 'further.js', budget: 7 },
  { name: 'background', start: 'background.js', budget: 76 },
  { name: 'popup, first load', start: 'popup/index.html', budget: 70 },
];

/**
 * Prints one line for each context.
 * @param {string} dist the folder of one built package
 * @returns {boolean} whether all are within their budgets
 */
export function printSizes(dist) {
  const sizes = budgets.map(({ name, start, budget }) => ({ name, budget, size: firstLoad(dist, start) / 1000 }));
  for (const { name, budget, size } of sizes) {
    const verdict = size <= budget ? '' : '  BEYOND ITS BUDGET';
    console.error(`${name.padEnd(18)} ${size.toFixed(1).padStart(6)} kB gzip of ${budget}${verdict}`);
  }
  return sizes.every(({ size, budget }) => size <= budget);
}

/**
 * Bytes of a file and of all that it loads at once: static imports, scripts, style sheets.
 * @param {string} dist
 * @param {string} start
 */
function firstLoad(dist, start) {
  const found = new Set([join(dist, start)]);
  for (const path of found) for (const needed of loadedBy(dist, path)) found.add(needed);
  return [...found].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}

/**
 * @param {string} dist
 * @param {string} path
 * @returns {string[]}
 */
function loadedBy(dist, path) {
  const source = readFileSync(path, 'utf8');
  const wanted = path.endsWith('.html')
    ? [...source.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+)"/g)]
    : // Not `import(…)`: what is loaded later is not the first load.
      [...source.matchAll(/(?:^|[;\n}])\s*import\s*(?:[\w*{][^'"`;()]*?from\s*)?["']([^"']+)["']/g)];
  return wanted
    .map(([, address]) => (address?.startsWith('/') ? join(dist, address) : join(dirname(path), address ?? '')))
    .filter((file) => existsSync(file));
}
