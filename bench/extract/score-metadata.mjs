// Measures of extracted metadata against the truth: title, authors, day of publication.

/**
 * @typedef {{ title?: string | null, author?: string[] | null, date?: string | null, dateTime?: string | null,
 *   corpus?: string, type?: string }} TrueMetadata
 * @typedef {{ title: string, byline: string | string[], publishedTime: string }} Metadata
 * @typedef {{ right: number, asked: number, invented: number, none: number }} FieldScore
 *   `right` of `asked` pages that have the field; `invented` of `none` pages that are known not to have it
 */

/** Words before a name that are not part of it. */
const before = /^\s*(by|von|par|por|di|od|da|autor:?|author:?)\s+/i;
const between = /\s*(?:[,;|&/•·\n]| and | und | et | y | i )\s*/i;

/**
 * Equal up to white space.
 * @param {string} truth
 * @param {string} title
 */
export function sameTitle(truth, title) {
  return spaced(truth) === spaced(title);
}

/**
 * Equal as sets of people, without "By", case and punctuation.
 * @param {string[]} truth
 * @param {string | string[]} byline
 */
export function sameAuthors(truth, byline) {
  const wanted = people(truth);
  const given = people([byline].flat());
  return wanted.size === given.size && [...wanted].every((name) => given.has(name));
}

/**
 * Whether a time falls on the true day: as written, in UTC, or on the day of the true moment in UTC, since
 * pages and truths disagree about the offset.
 * @param {string} truth a day, `YYYY-MM-DD`
 * @param {string} time
 * @param {string | null | undefined} moment the true moment, where known
 */
export function sameDay(truth, time, moment) {
  const wanted = new Set([truth, ...days(moment ?? '')]);
  return days(time).some((day) => wanted.has(day));
}

/**
 * @param {{ truth: TrueMetadata, given: Metadata }[]} pages
 * @returns {{ title: FieldScore, author: FieldScore, date: FieldScore }}
 */
export function scoreMetadata(pages) {
  return {
    title: score(
      pages,
      ({ truth }) => !!truth.title,
      ({ given }) => given.title !== '',
      ({ truth, given }) => sameTitle(truth.title ?? '', given.title),
    ),
    author: score(
      pages,
      ({ truth }) => !!truth.author,
      ({ given }) => [given.byline].flat().some((name) => name.trim() !== ''),
      ({ truth, given }) => sameAuthors(truth.author ?? [], given.byline),
    ),
    date: score(
      pages,
      ({ truth }) => !!truth.date,
      ({ given }) => given.publishedTime !== '',
      ({ truth, given }) => sameDay(truth.date ?? '', given.publishedTime, truth.dateTime),
    ),
  };
}

/**
 * @param {{ truth: TrueMetadata, given: Metadata }[]} pages
 * @param {(page: { truth: TrueMetadata, given: Metadata }) => boolean} isKnown
 * @param {(page: { truth: TrueMetadata, given: Metadata }) => boolean} isGiven
 * @param {(page: { truth: TrueMetadata, given: Metadata }) => boolean} isRight
 * @returns {FieldScore}
 */
function score(pages, isKnown, isGiven, isRight) {
  const asked = pages.filter(isKnown);
  // Only WCXB's reviewers say "there is none"; elsewhere an empty truth may mean that nobody looked.
  const none = pages.filter((page) => !isKnown(page) && isReviewed(page.truth));
  return {
    right: asked.filter(isRight).length,
    asked: asked.length,
    invented: none.filter(isGiven).length,
    none: none.length,
  };
}

/** @param {TrueMetadata} truth */
function isReviewed({ corpus, type }) {
  return corpus?.startsWith('wcxb') === true && type === 'article';
}

/** @param {string[]} names */
function people(names) {
  return new Set(
    names
      .flatMap((name) => name.replace(before, '').split(between))
      .map(lettersOnly)
      .filter(Boolean),
  );
}

/**
 * The days a time may mean: as written (or, where only a reader of dates finds it, on the local calendar) and in UTC.
 * @param {string} time
 */
function days(time) {
  const text = time.trim();
  const written = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
  const [, year = '', month = '', day = ''] = written ?? [];
  const found = written ? [isoDay(year, month, day)] : [];
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return found;
  const local = isoDay(`${moment.getFullYear()}`, `${moment.getMonth() + 1}`, `${moment.getDate()}`);
  return [...found, moment.toISOString().slice(0, 10), ...(written ? [] : [local])];
}

/**
 * @param {string} year
 * @param {string} month
 * @param {string} day
 */
function isoDay(year, month, day) {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** @param {string} text */
function spaced(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** @param {string} text */
function lettersOnly(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
