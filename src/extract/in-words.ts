// What is made of words: of English ones, or of those of other languages too where these are known.
import { otherWords } from './other-words';

/** Gives what is made of the words that are known, and makes it once of each. */
export function inWords<T>(make: (others: ReturnType<typeof otherWords>) => T): () => T {
  let english: T | undefined;
  let all: T | undefined;
  return () => {
    const others = otherWords();
    if (!others) {
      english ??= make(undefined);
      return english;
    }
    all ??= make(others);
    return all;
  };
}
