// The figures of one contender as lines of a table.
import { quantile } from './measure.mjs';

const questions = ['rare', 'common', 'two words', 'phrase', 'prefix', 'filter'];
const columns = [
  ...['captures', 'add', 'add p95', 'settle', 'longest', 'kB each', 'index kB', 'newest 50', 'cold'],
  ...[...questions, 'task > 50'],
];

let isHeadPrinted = false;

/**
 * Prints a line for each size. Milliseconds, but for the kilobytes.
 * @param {string} name
 * @param {import('./measure.mjs').Figures[]} all
 */
export function printTable(name, all) {
  if (!isHeadPrinted) console.log(line('', columns));
  isHeadPrinted = true;
  for (const figures of all) console.log(line(name, cells(figures)));
}

/** @param {import('./measure.mjs').Figures} figures */
function cells({ size, adding, settling, usage, indexBytes, newest, cold, warm, longestTask }) {
  return [
    String(size),
    number(quantile(adding, 0.5)),
    number(quantile(adding, 0.95)),
    settling.length > 0 ? number(quantile(settling, 0.5)) : '–',
    settling.length > 0 ? number(Math.max(...settling)) : '–',
    number(usage / size / 1000),
    indexBytes === null ? '–' : number(indexBytes / size / 1000),
    number(newest),
    number(cold),
    ...questions.map((question) => (warm[question] ? number(warm[question].ms) : '–')),
    number(longestTask),
  ];
}

/** @param {number} value */
function number(value) {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/**
 * @param {string} name
 * @param {string[]} values
 */
function line(name, values) {
  return [name.padEnd(11), ...values.map((value) => value.padStart(10))].join('');
}
