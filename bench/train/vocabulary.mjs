// Learns what words in names of elements say: the mean share of article in what they name, each site one vote.

/**
 * @typedef {{ boxes: readonly { names: string, first: number, last: number }[],
 *   blocks: readonly { text: string }[], shares: number[], host: string }} NamedPage
 * @typedef {Map<string, Map<string, number>>} Votes by word, then by site: the share of article, 0 to 1
 */

/** Fewer sites have a word by chance. */
const leastSites = 5;
/** What is believed of a word that nothing is known of, and how many sites' votes that belief is worth. */
const usual = 0.3;
const belief = 2;

/**
 * @param {NamedPage[]} pages
 * @param {(names: string) => Set<string>} wordsOfNames
 * @param {number} size how many words to keep: those that say most
 * @returns {Votes}
 */
export function learnWords(pages, wordsOfNames, size) {
  /** @type {Map<string, Map<string, number[]>>} */
  const gathered = new Map();
  for (const page of pages) {
    /** @type {Map<string, number[]>} */
    const onPage = new Map();
    for (const [names, share] of namedShares(page)) {
      for (const word of wordsOfNames(names)) append(onPage, word, share);
    }
    for (const [word, shares] of onPage) append(at(gathered, word), page.host, mean(shares));
  }
  /** @type {Votes} */
  const votes = new Map();
  for (const [word, sites] of gathered) {
    if (sites.size >= leastSites) votes.set(word, new Map([...sites].map(([host, shares]) => [host, mean(shares)])));
  }
  const weight = (/** @type {Map<string, number>} */ sites) => Math.abs(leaningOf(sites) ?? 0) * Math.sqrt(sites.size);
  const ranked = [...votes].sort(([word, a], [other, b]) => weight(b) - weight(a) || (word < other ? -1 : 1));
  return new Map(ranked.slice(0, size));
}

/**
 * How much more or less article than usual a word names, -1 to 1, in hundredths.
 * @param {Map<string, number>} sites
 * @param {string} [without] a site whose own vote is left out, so that it is judged by others
 */
export function leaningOf(sites, without) {
  const votes = [...sites].filter(([host]) => host !== without).map(([, share]) => share);
  if (votes.length < leastSites - 1) return undefined;
  const share = (votes.reduce((sum, vote) => sum + vote, 0) + belief * usual) / (votes.length + belief);
  return Math.round((share - usual) * 100) / 100;
}

/**
 * @param {Votes} votes
 * @param {string} [without]
 * @returns {(word: string) => number | undefined}
 */
export function vocabulary(votes, without) {
  return (word) => {
    const sites = votes.get(word);
    return sites && leaningOf(sites, without);
  };
}

/**
 * The names on a page, each with the share of article in what it names.
 * @param {NamedPage} page
 * @returns {[string, number][]}
 */
function namedShares({ blocks, boxes, shares }) {
  const text = [0];
  const article = [0];
  blocks.forEach((block, index) => {
    const { length } = block.text;
    text.push((text[index] ?? 0) + length);
    article.push((article[index] ?? 0) + ((shares[index] ?? 0) >= 0.5 ? length : 0));
  });
  /** @type {[string, number][]} */
  const named = [];
  for (const { names, first, last } of boxes) {
    const length = (text[last] ?? 0) - (text[first] ?? 0);
    if (length > 0) named.push([names, ((article[last] ?? 0) - (article[first] ?? 0)) / length]);
  }
  return named;
}

/** @param {Map<string, number[]>} lists @param {string} key @param {number} value */
function append(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** @template V @param {Map<string, Map<string, V>>} maps @param {string} key */
function at(maps, key) {
  const map = maps.get(key) ?? new Map();
  maps.set(key, map);
  return map;
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
