// Text cut into what a search looks up: words, and in scripts without spaces every two neighbouring characters.
import { exactForm, fold } from './fold';

/** Something to look up, and where in the text it stands. */
export interface Token {
  /** Folded. In scripts without spaces two characters; one at the end of a run. */
  term: string;
  /** The form with diacritics, if it is another; in scripts without spaces the word that starts here, if one does. */
  exact?: string;
  /** Place in the text, in UTF-16 units, from `start` up to but not with `end`. */
  start: number;
  end: number;
  /** Whether the script sets no spaces. */
  unspaced: boolean;
}

/** Beyond this, a word is an address or noise: its head is enough to find it. */
const longestWord = 64;

/** Letters, marks and digits; what is invisible does not part a word. */
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*/gu;

/** Scripts whose words follow each other without spaces, and Korean, whose words end in particles. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const unspacedRun = new RegExp(`[${unspaced}]+`, 'gu');
const anyUnspaced = new RegExp(`[${unspaced}]`, 'u');

/** V8's segmenter takes time in the square of its text. */
const longestPiece = 250;

/**
 * Characters of a text that are taken apart into words: it takes longer than all else that is done with a text. Beyond
 * them a word is found by its pairs of characters, and only its place as a whole word is not known.
 */
const mostSegmented = 1000;

let segmenter: Intl.Segmenter | undefined;

/** Every token of a text, in its order: the place in this list is its position. */
export function tokenise(text: string, segmented = mostSegmented): Token[] {
  const tokens: Token[] = [];
  const mayBeUnspaced = anyUnspaced.test(text);
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!mayBeUnspaced || !anyUnspaced.test(word)) tokens.push(wordToken(word, index));
    else pushMixed(tokens, word, index, segmented);
  }
  return tokens;
}

function wordToken(word: string, start: number): Token {
  const cut = word.length > longestWord ? word.slice(0, longestWord) : word;
  const term = fold(cut);
  const exact = exactForm(cut);
  const token: Token = { term, start, end: start + word.length, unspaced: false };
  if (exact !== term) token.exact = exact;
  return token;
}

/** A run of letters of which some belong to a script without spaces ("iPhone電池"). */
function pushMixed(tokens: Token[], word: string, start: number, segmented: number): void {
  let done = 0;
  for (const { 0: run, index } of word.matchAll(unspacedRun)) {
    if (index > done) tokens.push(wordToken(word.slice(done, index), start + done));
    pushPairs(tokens, run, start + index, segmented);
    done = index + run.length;
  }
  if (done < word.length) tokens.push(wordToken(word.slice(done), start + done));
}

function pushPairs(tokens: Token[], run: string, start: number, segmented: number): void {
  const folded = fold(run);
  const characters = [...folded];
  const wordAt = start < segmented ? wordsIn(folded) : undefined;
  // Half-width forms may fold into fewer characters; then places are as near as can be said.
  const last = start + run.length;
  let place = 0;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1] ?? '';
    const from = Math.min(start + place, last);
    const end = Math.min(from + character.length + next.length, last);
    const token: Token = { term: character + next, start: from, end, unspaced: true };
    const exact = wordAt?.get(place);
    if (exact) token.exact = exact;
    tokens.push(token);
    place += character.length;
  }
}

/** The words of a run by the place where they start. */
function wordsIn(run: string): Map<number, string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const found = new Map<number, string>();
  for (let start = 0; start < run.length; start += longestPiece) {
    for (const { segment, index } of segmenter.segment(run.slice(start, start + longestPiece))) {
      if (segment.length > 1) found.set(start + index, segment);
    }
  }
  return found;
}
