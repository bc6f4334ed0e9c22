// What a message can carry: Chrome ends a page's message to the background beyond 64 MiB of JSON.
import { CaptureError } from '../errors';
import type { Extraction } from '../model';

/** Bytes; a little is left for the envelope. */
export const mostCarried = 64 * 1024 * 1024 - 1024;

/** The most bytes of JSON that one UTF-16 unit becomes: most of all three, a control character and half a pair six (`\\u0000`). */
const wide = 3;
const widest = 6;
const escaped = /[\0-\x07\x0b\x0e-\x1f]/;

/**
 * The extraction as a message carries it: without its source where the two together are too much.
 * @throws {CaptureError} `pageTooLarge` when the article alone is
 */
export function carried(extraction: Extraction, most = mostCarried): Extraction {
  if (fits(extraction, most)) return extraction;
  const { source: _, ...rest } = extraction;
  if (fits(rest, most)) return rest;
  throw new CaptureError('pageTooLarge');
}

/** Almost every page is small enough to need no measuring, which takes as long as sending it. */
function fits(extraction: Extraction, most: number): boolean {
  const { article, source = '' } = extraction;
  const texts = [article.html, article.text, source];
  const length = texts.reduce((sum, text) => sum + text.length, 10_000);
  if (length * widest < most) return true;
  if (length * wide < most && texts.every((text) => text.isWellFormed() && !escaped.test(text))) return true;
  return new Blob([JSON.stringify(extraction)]).size <= most;
}
