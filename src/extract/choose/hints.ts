// What names of elements say of their content, as learnt: how often the content of boxes so named was article.

/** What one kind of page teaches: each word of class names, ids and roles with its leaning, -1 to 1. */
export type Vocabulary = (word: string) => number | undefined;

/** The leanings found in one element's names. */
export interface Leaning {
  readonly sum: number;
  readonly lowest: number;
  readonly highest: number;
}

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

/** Reads names by a vocabulary; the same names, of which a page has many, are read once. */
export function hintReader(vocabulary: Vocabulary): (names: string) => Leaning {
  const known = new Map<string, Leaning>();
  return (names) => {
    let leaning = known.get(names);
    if (!leaning) {
      leaning = read(names, vocabulary);
      known.set(names, leaning);
    }
    return leaning;
  };
}

function read(names: string, vocabulary: Vocabulary): Leaning {
  let sum = 0;
  let lowest = 0;
  let highest = 0;
  for (const word of wordsOfNames(names)) {
    const value = vocabulary(word) ?? 0;
    sum += value;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return { sum, lowest, highest };
}
