// The check of CI: F1 on sixty fixed pages must not fall by more than 0.003 below the figure kept in `sample.json`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from './summary.mjs';

/** @typedef {{ corpus: string, f1: number, ids: string[] }} Sample */

const file = join(import.meta.dirname, 'sample.json');
const tolerance = 0.003;

/** @returns {Sample} */
export function readSample() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Compares a run over the sample with the figure kept; `update` keeps the new figure instead. A page that failed or
 * that was changed fails the check as well.
 * @param {string} name of our extractor
 * @param {import('./measure.mjs').PageResult[]} results
 * @param {boolean} update
 * @returns {boolean} whether the check holds
 */
export function checkSample(name, results, update) {
  const sample = readSample();
  const { text, errors, changed } = summarise(name, results);
  const f1 = text?.f1 ?? 0;
  if (update) writeFileSync(file, `${JSON.stringify({ ...sample, f1: Number(f1.toFixed(4)) }, null, 2)}\n`);
  console.log(`F1 on the sample ${f1.toFixed(4)}, kept ${sample.f1.toFixed(4)}${update ? ', now replaced' : ''}`);
  return errors === 0 && changed === 0 && (update || holds(f1, sample.f1));
}

/**
 * @param {number} f1
 * @param {number} kept
 */
export function holds(f1, kept) {
  return kept - f1 <= tolerance;
}
