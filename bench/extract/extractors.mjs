// Who is measured: what each puts into its world on the page, and how it is asked there.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as inPage from './in-page.mjs';
import { passNames, scriptWithout } from './variant.mjs';

/** @typedef {{ name: string, script: string, turn: string }} Extractor `turn` is an expression that gives a promise */

const root = resolve(import.meta.dirname, '../..');
const contentScript = join(root, 'dist/chrome/content.js');
const parts = join(root, 'dist/chrome/parts');

/**
 * Ours first, then its peers.
 * @param {{ peers: boolean, script?: string | undefined, without?: string | undefined }} options `script` is another
 *   build of the content script, `without` are passes left out, `each` for one more of ours without each of them
 * @returns {Promise<Extractor[]>}
 */
export async function extractors({ peers, script, without }) {
  const built = builtContentScript();
  const ours = offprint('Offprint', script ? readFileSync(script, 'utf8') : built);
  const left = without === 'each' ? passNames().map((pass) => [pass]) : without ? [without.split(',')] : [];
  const variants = [];
  for (const passes of left) variants.push(offprint(`without ${passes}`, await scriptWithout(passes)));
  return [ours, ...variants, ...(peers ? [readability(), defuddle()] : [])];
}

/**
 * @param {string} name
 * @param {string} code
 */
function offprint(name, code) {
  const script = `${extension()};\n${code}`;
  return { name, script, turn: turn(inPage.runOffprint, inPage.readOffprint) };
}

function readability() {
  const folder = '@mozilla/readability';
  return {
    name: `Readability ${version(folder)}`,
    script: [
      source(`${folder}/Readability.js`),
      source(`${folder}/Readability-readerable.js`),
      `${inPage.blockText}`,
    ].join('\n'),
    turn: turn(inPage.runReadability, inPage.readReadability),
  };
}

function defuddle() {
  return {
    name: `Defuddle ${version('defuddle')}`,
    script: [source('defuddle/dist/index.js'), `${inPage.blockText}`].join('\n'),
    turn: turn(inPage.runDefuddle, inPage.readDefuddle),
  };
}

/**
 * @template Raw
 * @param {(world: import('./in-page.mjs').World) => Raw | Promise<Raw>} run
 * @param {(raw: Raw, world: import('./in-page.mjs').World) => import('./in-page.mjs').Reading} read
 */
function turn(run, read) {
  return `(${inPage.takeTurn})(${run}, ${read}, globalThis)`;
}

/** What stands in for the built extension in the world of its content script. */
export function extension() {
  const scripts = readdirSync(parts).map(
    (file) => `${basename(file, '.js')}() {${readFileSync(join(parts, file), 'utf8')}\n}`,
  );
  return `(${inPage.standInForExtension})({${scripts}})`;
}

/** The content script of the built extension, built when it is missing or older than its sources. */
function builtContentScript() {
  if (!existsSync(contentScript) || statSync(contentScript).mtimeMs < newestChange(join(root, 'src'))) {
    execFileSync('npx', ['vite', 'build', '--mode', 'chrome', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  }
  return readFileSync(contentScript, 'utf8');
}

/** @param {string} folder */
function newestChange(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}

/** @param {string} file of a package, past its `exports` */
function source(file) {
  return readFileSync(join(root, 'node_modules', file), 'utf8');
}

/** @param {string} name */
function version(name) {
  return JSON.parse(source(`${name}/package.json`)).version;
}
