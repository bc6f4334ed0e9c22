// What a message can carry: Chrome ends a page's message to the background beyond 64 MiB of JSON.
import { CaptureError } from '../errors';
import type { SaidOnce } from '../model';

/** Bytes; the rest is for all that is not text. */
const mostCarried = 63 * 1024 * 1024;

/** The most bytes of JSON that a UTF-16 unit becomes: `\\u0000`, as half a pair and most control characters do; any other. */
const widest = { ofAny: 6, ofMost: 3 };
const control = /[^ -\uffff\b\t\n\f\r]/;

/**
 * The extraction as a message carries it: without its source where the two together are too much.
 * @throws {CaptureError} `pageTooLarge` when the article alone is
 */
export function carried<T extends SaidOnce>(extraction: T, most = mostCarried): T {
  if (fits(extraction, most)) return extraction;
  const { source: _, ...others } = extraction;
  const rest = others as unknown as T;
  if (fits(rest, most)) return rest;
  throw new CaptureError('pageTooLarge');
}

/** Almost every page is small enough to need no measuring, which takes as long as sending it. */
function fits(extraction: SaidOnce, most: number): boolean {
  const { article, source = '' } = extraction;
  // Figures of references, taken so wide, make up for the brackets and the quotes around them.
  const texts = [article.html, article.text, source].flat(2).join('');
  if (texts.length * widest.ofAny < most) return true;
  if (texts.length * widest.ofMost < most && texts.isWellFormed() && !control.test(texts)) return true;
  return new Blob([JSON.stringify(extraction)]).size <= most;
}
