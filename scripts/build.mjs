// Writes dist/chrome and dist/firefox and a ZIP of each, prints the sizes that have a budget, fails when one is beyond.
// `--watch` rebuilds on change instead, for `npm run dev`.
import process from 'node:process';
import { build } from 'vite';
import { printSizes } from './sizes.mjs';
import { zipFolder } from './zip-folder.mjs';

const targets = ['chrome', 'firefox'];
const watching = process.argv.includes('--watch');

for (const target of targets) {
  await build({ mode: target, logLevel: watching ? 'info' : 'warn', build: watching ? { watch: {} } : {} });
}

if (!watching) {
  for (const target of targets) await zipFolder(`dist/${target}`, `dist/offprint-${target}.zip`);
  process.exitCode = printSizes('dist/chrome') ? 0 : 1;
}
