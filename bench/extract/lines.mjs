// To learn from a page: the lines of the truth that we miss, and our lines that the truth has not.
import { shingles, words } from './score.mjs';

/** @typedef {{ at: number, of: number, text: string }} Line where it stands in its text, from 1 */

/**
 * Lines of one text that the other has not: most of their runs of four words are not there, wherever they stand.
 * @param {string} text
 * @param {string} other
 * @returns {Line[]}
 */
export function linesNotIn(text, other) {
  const known = shingles(other);
  const sequence = ` ${words(other).join(' ')} `;
  const lines = text.split('\n').filter((line) => words(line).length > 0);
  return lines
    .map((line, at) => ({ at: at + 1, of: lines.length, text: line.replace(/\s+/g, ' ').trim() }))
    .filter((line) => {
      if (words(line.text).length < 4) return !sequence.includes(` ${words(line.text).join(' ')} `);
      const runs = [...shingles(line.text).keys()];
      return runs.filter((run) => known.has(run)).length * 2 < runs.length;
    });
}

/**
 * @param {string} truth
 * @param {string} text
 */
export function lineDiff(truth, text) {
  return [...signed('-', linesNotIn(truth, text)), ...signed('+', linesNotIn(text, truth))].join('\n');
}

/**
 * @param {string} sign
 * @param {Line[]} lines
 */
function signed(sign, lines) {
  return lines.map(({ at, of, text }) => `${sign} ${at}/${of} ${text}`);
}
