// A ZIP of a folder whose bytes depend on nothing but the files: names sorted, one fixed time.
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeZip } from 'client-zip';

/** Stores refuse times before 1980, where ZIP's calendar begins. */
const fixedTime = new Date(1980, 0, 1);

/**
 * @param {string} folder
 * @param {string} file
 */
export async function zipFolder(folder, file) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name))
    .sort();
  const parts = files.map((path) => ({
    name: relative(folder, path).split(sep).join('/'),
    input: readFileSync(path),
    lastModified: fixedTime,
  }));
  // The DOM's stream and Node's are one thing under two types.
  const zip = /** @type {import('node:stream/web').ReadableStream} */ (/** @type {unknown} */ (makeZip(parts)));
  await pipeline(Readable.fromWeb(zip), createWriteStream(file));
}
