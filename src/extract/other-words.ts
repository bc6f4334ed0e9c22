// The words of other languages than English. The library and the tests know them always; in pages the content script has a
// module of its own in this one's place, which knows them where `words` was brought.
import * as words from './words-of-others';

/** Undefined where a page is in English beyond doubt. */
export function otherWords(): typeof words | undefined {
  return words;
}
