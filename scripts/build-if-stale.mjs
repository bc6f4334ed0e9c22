// Builds the extension when a source is newer than the last build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root, run } from './run.mjs';

/** Everything that the build reads. */
const sources = [
  'src',
  'popup',
  'options',
  'library',
  'public',
  'manifest.json',
  'vite.config.ts',
  'package-lock.json',
];

export async function buildIfStale() {
  if (!isStale()) return;
  console.error('Building the extension …');
  if ((await run(process.execPath, ['scripts/build.mjs'])) !== 0)
    throw new Error('The build failed; its words are above.');
}

function isStale() {
  // The last file that a build writes.
  const built = join(root, 'dist/offprint-firefox.zip');
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.flatMap(filesOf).some((file) => statSync(file).mtimeMs > builtAt);
}

/** Folders too: theirs is the time of the last file that came or went. @param {string} source @returns {string[]} */
function filesOf(source) {
  const path = join(root, source);
  if (!statSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))];
}
