// Builds the peer: the simplest extension that captures an article, with the same libraries.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const root = join(here, '../../..');

/** @returns {Promise<string>} the folder */
export async function buildSimple() {
  const folder = join(root, 'dist/simple');
  mkdirSync(join(folder, 'popup'), { recursive: true });
  writeFileSync(join(folder, 'popup/popup.js'), await bundle('popup', 'es'));
  writeFileSync(join(folder, 'background.js'), await bundle('background', 'es'));
  // The value of the last line is what `executeScript` gives.
  writeFileSync(join(folder, 'content.js'), `${await bundle('content', 'iife')}\n;globalThis.found`);
  copyFileSync(join(here, 'manifest.json'), join(folder, 'manifest.json'));
  copyFileSync(join(here, 'popup.html'), join(folder, 'popup/index.html'));
  return folder;
}

/** @param {string} name @param {'es' | 'iife'} format */
async function bundle(name, format) {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome120',
      modulePreload: false,
      rolldownOptions: { input: join(here, `${name}.ts`), output: { format } },
    },
  });
  const chunk = 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('The build gave no script.');
  return chunk.code.replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
