// The figures of one contender as lines of a table.
import { quantile } from './measure.mjs';

const questions = ['rare', 'common', 'two words', 'phrase', 'prefix', 'filter', 'slip'];
const columns = [
  ...['captures', 'add', 'add p95', 'settle', 'longest', 'kB each', 'index kB', 'newest 50', 'cold'],
  ...[...questions, 'task > 50'],
];

let isHeadPrinted = false;

/**
 * Prints the line of one size. Milliseconds, but for the kilobytes.
 * @param {string} name
 * @param {import('./measure.mjs').Figures} figures
 */
export function printTable(name, figures) {
  if (!isHeadPrinted) console.log(line('', columns));
  isHeadPrinted = true;
  console.log(line(name, cells(figures)));
}

const changes = ['tag', 'untag', 'trash', 'restore'];

/**
 * Prints how long pages take to open and changes of many captures to be done, a line for each size. Milliseconds.
 * @param {{ size: number, opening: NonNullable<import('./measure.mjs').Figures['opening']>, bulk: Record<string, number> }[]} all
 */
export function printOpening(all) {
  console.log(line('', ['captures', 'popup', 'library', 'typing>50', ...changes]));
  for (const { size, opening, bulk } of all) {
    const times = changes.map((change) => (bulk[change] === undefined ? '–' : number(bulk[change])));
    const { popup, library, typingTask } = opening;
    console.log(line('offprint', [String(size), number(popup), number(library), number(typingTask), ...times]));
  }
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
