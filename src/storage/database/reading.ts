// How long an article is: its words, and the minutes that reading them takes.
import { countMatches } from '../../count-matches';

export interface Length {
  /** Words: exact where spaces set them apart, from a sample where a long text sets none. */
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
}

/** Words a minute in scripts that set spaces (Brysbaert 2019: 238 for English non-fiction, fewer in longer words). */
const wordsPerMinute = 230;

/** Characters a minute in Chinese and Japanese, whose words are no measure of length. */
const charactersPerMinute = 500;

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Runs in scripts that set no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** Letters and digits, joined as they are within one word: "don’t", "3.14", "1,000". */
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?<=\p{N}),\p{N}+)*/gu;

/** Measures a plain text. `lang` is a BCP 47 tag; one that is empty or malformed counts as unknown. */
export function measure(text: string, lang: string): Length {
  const runs = text.match(unspaced) ?? [];
  const spaced = countMatches(runs.length > 0 ? text.replace(unspaced, ' ') : text, words);
  const joined = runs.join(' ');
  const characters = countMatches(joined, ideographic);
  const unspacedWords = countSegmented(joined, lang);
  // What is neither Chinese nor Japanese is read by the word.
  const read = spaced + (characters > 0 ? 0 : unspacedWords);
  const minutes = read / wordsPerMinute + characters / charactersPerMinute;
  return { wordCount: spaced + unspacedWords, readingMinutes: Math.max(1, Math.round(minutes)) };
}

/** Characters that are taken apart into words: finding them takes a thousand times as long as finding spaces. */
const sample = 400;

function countSegmented(text: string, lang: string): number {
  if (text === '') return 0;
  const head = text.slice(0, sample);
  let found = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(head)) if (isWordLike) found += 1;
  return Math.round((found * text.length) / head.length);
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
