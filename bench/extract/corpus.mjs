// A corpus on disk: `truth.json`, `{id: {url, …}}`, and `pages/<id>.html.gz`; and which of its pages a run takes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {import('./score-metadata.mjs').TrueMetadata & { url: string, body?: string | null }} Truth
 * @typedef {{ id: string, truth: Truth, html: () => string }} CorpusPage `html` reads the page from disk
 * @typedef {'all' | 'held' | 'seen'} Split
 * @typedef {{ split?: Split, only?: string[] | undefined, limit?: number | undefined }} Choice
 */

/** Where a page stands whose address was lost. */
const unknownAddress = 'https://page.example/';

/**
 * The chosen pages, in the order of the truth. Throws when the folder or a page named in `only` is missing.
 * @param {string} folder
 * @param {Choice} choice
 * @returns {CorpusPage[]}
 */
export function readCorpus(folder, { split = 'all', only, limit = Number.POSITIVE_INFINITY }) {
  /** @type {Record<string, Truth>} */
  const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const missing = only?.filter((id) => !Object.hasOwn(truths, id)) ?? [];
  if (missing.length > 0) throw new Error(`Not in ${folder}: ${missing.join(', ')}`);
  return Object.entries(truths)
    .filter(([id]) => (only ? only.includes(id) : isIn(split, id)))
    .slice(0, limit)
    .map(([id, truth]) => ({
      id,
      truth: { ...truth, url: URL.canParse(truth.url) ? truth.url : unknownAddress },
      html: () => gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`))).toString('utf8'),
    }));
}

/**
 * A third of every corpus is held: measured, never looked at, to see whether what was learnt holds elsewhere.
 * @param {Split} split
 * @param {string} id
 */
export function isIn(split, id) {
  return split === 'all' || (split === 'held') === (fnv1a(id) % 3 === 0);
}

/**
 * The 32-bit FNV-1a hash of a text's UTF-8 bytes.
 * @param {string} text
 */
export function fnv1a(text) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/**
 * The folder that holds the corpora, for a run that was told none: `OFFPRINT_CORPUS`, else a folder named `corpus`
 * beside this repository or one level deeper. Undefined when there is none.
 */
export function findCorpora() {
  const told = process.env.OFFPRINT_CORPUS;
  if (told) return told;
  const beside = resolve(import.meta.dirname, '../../..');
  return [beside, ...readdirSync(beside).map((name) => join(beside, name))]
    .map((folder) => join(folder, 'corpus'))
    .find((folder) => existsSync(folder));
}
