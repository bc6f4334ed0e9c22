// Finds which words of a page are those of its article: what training learns from.

/** Lengths of the runs of words that are looked for, longest first. */
const runs = [8, 5, 3];

/** Blocks of fewer words are not looked for out of their order: they are too common. */
const leastWords = 8;
/** Of a block's runs of four words, how many the rest of the article must have to be its source. */
const mostOf = 0.8;

/** @param {string} text */
export function wordsOf(text) {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/**
 * The share of each block's words that stand in the article, in its order; -1 for blocks without words. A block that
 * stands elsewhere in the page's order counts when the article has text left that says the same, shown blocks first.
 * @param {readonly { text: string, isHidden: boolean }[]} blocks
 * @param {string} article
 * @returns {number[]}
 */
export function shareInArticle(blocks, article) {
  const texts = blocks.map(({ text }) => wordsOf(text));
  const wanted = wordsOf(article);
  const given = texts.flat();
  const { hits, used } = align(given, wanted);
  let at = 0;
  const shares = texts.map((words) => {
    const found = hits.subarray(at, at + words.length).reduce((sum, hit) => sum + hit, 0);
    at += words.length;
    return words.length === 0 ? -1 : found / words.length;
  });
  const left = unused(wanted, used);
  for (const hidden of [false, true]) {
    texts.forEach((words, block) => {
      if (blocks[block]?.isHidden === hidden && words.length >= leastWords && (shares[block] ?? 0) < 0.5)
        shares[block] = Math.max(shares[block] ?? 0, takeFrom(left, words));
    });
  }
  return shares;
}

/**
 * @param {string[]} given
 * @param {string[]} wanted
 */
function align(given, wanted) {
  const hits = new Uint8Array(given.length);
  const used = new Uint8Array(wanted.length);
  /** @param {number} a @param {number} b */
  const match = (a, b) => {
    hits[a] = 1;
    used[b] = 1;
  };
  /** @param {number} a0 @param {number} a1 @param {number} b0 @param {number} b1 @param {number} level */
  const between = (a0, a1, b0, b1, level) => {
    while (a0 < a1 && b0 < b1 && given[a0] === wanted[b0]) match(a0++, b0++);
    while (a0 < a1 && b0 < b1 && given[a1 - 1] === wanted[b1 - 1]) match(--a1, --b1);
    const length = runs[level];
    if (a0 >= a1 || b0 >= b1 || length === undefined) return;
    const anchors = inOrder(uniquePairs(given.slice(a0, a1), wanted.slice(b0, b1), length));
    if (anchors.length === 0) return between(a0, a1, b0, b1, level + 1);
    let [a, b] = [a0, b0];
    for (const [left, right] of anchors) {
      const [nextA, nextB] = [a0 + left, b0 + right];
      if (nextA < a || nextB < b) continue;
      between(a, nextA, b, nextB, level);
      for (let step = 0; step < length; step += 1) match(nextA + step, nextB + step);
      [a, b] = [nextA + length, nextB + length];
    }
    between(a, a1, b, b1, level);
  };
  between(0, given.length, 0, wanted.length, 0);
  return { hits, used };
}

/**
 * Where both have the same run of words, and each has it once.
 * @param {string[]} given
 * @param {string[]} wanted
 * @param {number} length
 */
function uniquePairs(given, wanted, length) {
  const there = onlyPlaces(wanted, length);
  /** @type {[number, number][]} */
  const pairs = [];
  for (const [run, place] of onlyPlaces(given, length)) {
    const other = there.get(run);
    if (place >= 0 && other !== undefined && other >= 0) pairs.push([place, other]);
  }
  return pairs.sort(([a], [b]) => a - b);
}

/** @param {string[]} words @param {number} length */
function onlyPlaces(words, length) {
  /** @type {Map<string, number>} */
  const places = new Map();
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length).join(' ');
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

/**
 * The longest part of the pairs, sorted by their first, in which the second ascends too.
 * @param {[number, number][]} pairs
 */
function inOrder(pairs) {
  /** @type {number[]} */
  const ends = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, second], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  /** @type {[number, number][]} */
  const chain = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(pairs[at] ?? [0, 0]);
  return chain.reverse();
}

/** @param {string[]} words @param {Uint8Array} used */
function unused(words, used) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const [at, run] of fours(words).entries()) {
    const taken = used.subarray(at, at + 4).reduce((sum, one) => sum + one, 0);
    if (taken < 3) left.set(run, (left.get(run) ?? 0) + 1);
  }
  return left;
}

/** @param {Map<string, number>} left @param {string[]} words */
function takeFrom(left, words) {
  const all = fours(words);
  const found = all.filter((run) => (left.get(run) ?? 0) > 0);
  const share = found.length / all.length;
  if (share <= mostOf) return 0;
  for (const run of found) left.set(run, (left.get(run) ?? 0) - 1);
  return share;
}

/** @param {string[]} words */
function fours(words) {
  return Array.from({ length: Math.max(0, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(' '));
}
