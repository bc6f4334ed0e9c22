// Measures of extracted text against true text.
//
// Shingles, precision, recall, F1 and accuracy follow the article extraction benchmark of Scrapinghub
// (github.com/scrapinghub/article-extraction-benchmark, MIT); word F1 follows the evaluation of WCXB.
// Both are written anew here, to give the same figures as the published ones.

/**
 * What two texts share, as shares of all their shingles; `[0, 0, 0]` when both are empty.
 * @typedef {[truePositive: number, falsePositive: number, falseNegative: number]} Overlap
 * @typedef {{ f1: number, precision: number, recall: number }} Scores
 */

const shingleWords = 4;

/**
 * Words as Python's `\w+` finds them: letters, digits and the underscore, without combining marks.
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/**
 * How often each run of four words occurs; a shorter text is one shingle, an empty one has none.
 * @param {string} text
 * @returns {Map<string, number>}
 */
export function shingles(text) {
  const all = words(text);
  const runs = all.length === 0 ? 0 : Math.max(1, all.length - shingleWords + 1);
  return count(Array.from({ length: runs }, (_, start) => all.slice(start, start + shingleWords).join(' ')));
}

/**
 * @param {string} truth
 * @param {string} text
 * @returns {Overlap}
 */
export function overlap(truth, text) {
  const wanted = shingles(truth);
  const given = shingles(text);
  const shared = sharedCount(wanted, given);
  const extra = sum(given.values()) - shared;
  const missed = sum(wanted.values()) - shared;
  const total = shared + extra + missed;
  return total === 0 ? [0, 0, 0] : [shared / total, extra / total, missed / total];
}

/**
 * Precision, recall and F1 of one page. Two empty texts agree wholly.
 * @param {Overlap} page
 * @returns {Scores}
 */
export function pageScores([shared, extra, missed]) {
  if (extra === 0 && missed === 0) return { f1: 1, precision: 1, recall: 1 };
  return withF1(ratio(shared, shared + extra), ratio(shared, shared + missed));
}

/**
 * Scores of a corpus: the means of precision and recall over pages, and F1 from these two means.
 * A page that gave nothing has no precision, a page that holds nothing no recall: each is left out of that mean.
 * @param {Overlap[]} pages
 * @returns {Scores}
 */
export function corpusScores(pages) {
  const answered = pages.filter(([shared, extra]) => shared + extra > 0);
  const answerable = pages.filter(([shared, , missed]) => shared + missed > 0);
  return withF1(
    mean(answered.map((page) => pageScores(page).precision)),
    mean(answerable.map((page) => pageScores(page).recall)),
  );
}

/**
 * Whether both texts are the same words in the same order.
 * @param {string} truth
 * @param {string} text
 */
export function sameWords(truth, text) {
  return words(truth).join(' ') === words(text).join(' ');
}

/**
 * F1 of two bags of lower-cased words.
 * @param {string} truth
 * @param {string} text
 */
export function wordF1(truth, text) {
  const wanted = words(truth.toLowerCase());
  const given = words(text.toLowerCase());
  if (wanted.length === 0) return given.length === 0 ? 1 : 0;
  const shared = sharedCount(count(wanted), count(given));
  return withF1(ratio(shared, given.length), ratio(shared, wanted.length)).f1;
}

/** @param {number[]} values */
export function mean(values) {
  return ratio(sum(values), values.length);
}

/**
 * The value below which a share `q` of the values lies, between neighbours by proportion; NaN for no values.
 * @param {number[]} values
 * @param {number} q from 0 to 1
 */
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** @param {string[]} all */
function count(all) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/**
 * @param {Map<string, number>} a
 * @param {Map<string, number>} b
 */
function sharedCount(a, b) {
  return sum([...a].map(([key, times]) => Math.min(times, b.get(key) ?? 0)));
}

/** @param {Iterable<number>} values */
function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * @param {number} part
 * @param {number} whole
 */
function ratio(part, whole) {
  return whole === 0 ? 0 : part / whole;
}

/**
 * @param {number} precision
 * @param {number} recall
 * @returns {Scores}
 */
function withF1(precision, recall) {
  return { f1: ratio(2 * precision * recall, precision + recall), precision, recall };
}
