// Whether a page is in English beyond doubt: then nothing has to know the words of other languages.
import { wordsIn } from '../letters';

const frequent = new Set('the of and to in is that for with are was this you'.split(' '));

/** Of the words of English prose, those above are a sixth or more; no other language comes near. */
const leastShare = 0.14;
const fewestWords = 40;
/** English has a few letters beyond ASCII, in names. */
const mostForeign = 0.02;

/** @param declared what the page says, most trusted first */
export function isPlainEnglish(text: string, declared: readonly string[]): boolean {
  if (declared.some((tag) => !/^en\b/i.test(tag))) return false;
  const words = wordsIn(text.toLowerCase());
  const known = words.filter((word) => frequent.has(word)).length;
  const foreign = text.match(/[\u00c0-\ud7af]/g)?.length ?? 0;
  return words.length >= fewestWords && known >= words.length * leastShare && foreign <= text.length * mostForeign;
}
