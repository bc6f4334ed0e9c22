// What names of elements say of their content, as learnt: how often the content of boxes so named was article.
import type { Box } from './blocks';

/** What one kind of page teaches: each word of class names, ids and roles with its leaning, -1 to 1. */
export type Vocabulary = (word: string) => number | undefined;

const mostWords = 14;
const longestWord = 18;

/** The words of class names and ids: split at capitals, hyphens and digits, lower case, each once. */
export function wordsOfNames(names: string): Set<string> {
  const words = new Set<string>();
  for (const word of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]{2,}/g) ?? []) {
    if (word.length <= longestWord) words.add(word);
    if (words.size >= mostWords) break;
  }
  return words;
}

/** The leanings of all boxes by their places: of a box's own names, and with those of the boxes around it. */
export interface Leanings {
  readonly own: Float64Array;
  /** With the sum around a box, which weighs less the farther out it comes from. */
  readonly sum: Float64Array;
  /** The lowest and the highest of any box around, and the same where what is farther out weighs less. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  readonly lowestNear: Float64Array;
  readonly highestNear: Float64Array;
}

/** How much of an outer name's weight reaches one box further in. */
const fading = 0.8;

/** The words of all names of a page, of which it has many more than once. */
type Words = ReadonlyMap<string, ReadonlySet<string>>;

export function wordsOfEach(boxes: readonly Box[]): Words {
  const words = new Map<string, ReadonlySet<string>>();
  for (const { names } of boxes) if (!words.has(names)) words.set(names, wordsOfNames(names));
  return words;
}

/** Reads the names of boxes by a vocabulary. */
export function leaningsOf(boxes: readonly Box[], words: Words, vocabulary: Vocabulary): Leanings {
  const fresh = (): Float64Array => new Float64Array(boxes.length);
  const [own, sum, lowest, highest, lowestNear, highestNear] = [fresh(), fresh(), fresh(), fresh(), fresh(), fresh()];
  const known = new Map<string, Leaning>();
  for (const { index, names, parent } of boxes) {
    let leaning = known.get(names);
    if (!leaning) {
      leaning = read(words.get(names)!, vocabulary);
      known.set(names, leaning);
    }
    const outer = parent?.index;
    own[index] = leaning[0];
    sum[index] = leaning[0] + (outer === undefined ? 0 : sum[outer]! * fading);
    lowest[index] = Math.min(leaning[1], outer === undefined ? 0 : lowest[outer]!);
    highest[index] = Math.max(leaning[2], outer === undefined ? 0 : highest[outer]!);
    lowestNear[index] = Math.min(leaning[1], outer === undefined ? 0 : lowestNear[outer]! * fading);
    highestNear[index] = Math.max(leaning[2], outer === undefined ? 0 : highestNear[outer]! * fading);
  }
  return { own, sum, lowest, highest, lowestNear, highestNear };
}

type Leaning = readonly [sum: number, lowest: number, highest: number];

function read(words: ReadonlySet<string>, vocabulary: Vocabulary): Leaning {
  let sum = 0;
  let lowest = 0;
  let highest = 0;
  for (const word of words) {
    const value = vocabulary(word) ?? 0;
    sum += value;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return [sum, lowest, highest];
}
