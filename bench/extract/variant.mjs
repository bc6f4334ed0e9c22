// A build of the content script without some passes, to see what each is worth. It never becomes part of the extension.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const pipeline = resolve(root, 'src/extract/pipeline.ts');

/**
 * Builds the content script with lines of the pipeline's lists left out.
 * @param {string[]} passes by their names there; an unknown one throws
 * @returns {Promise<string>} the script
 */
export async function scriptWithout(passes) {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: [{ find: /^\.{1,2}\/(bring|other-words)$/, replacement: resolve(root, 'src/content/$1.ts') }] },
    plugins: [
      { name: 'without-passes', enforce: 'pre', transform: { filter: { id: pipeline }, handler: without(passes) } },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: resolve(root, 'src/content/main.ts'), output: { format: 'iife' } },
    },
  });
  const chunk = 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('The build gave no script.');
  return chunk.code;
}

/** @param {string[]} passes */
function without(passes) {
  return (/** @type {string} */ code) => passes.reduce(dropLine, code);
}

/**
 * @param {string} code
 * @param {string} pass
 */
function dropLine(code, pass) {
  const line = new RegExp(`^ {2}${pass},.*$`, 'm');
  if (!line.test(code)) throw new Error(`No pass is called ${pass}: ${passNames().join(', ')}`);
  return code.replace(line, '');
}

/** All passes, in their order. */
export function passNames() {
  return [...readFileSync(pipeline, 'utf8').matchAll(/^ {2}(\w+), \/\//gm)].map((match) => match[1] ?? '');
}
