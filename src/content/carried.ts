// What a message can carry: Chrome ends a page's message to the background beyond 64 MiB of JSON.
import { CaptureError } from '../errors';
import type { Extraction } from '../model';

/** Bytes; a little is left for the envelope. */
export const mostCarried = 64 * 1024 * 1024 - 1024;

/** The most bytes of JSON that one UTF-16 unit becomes: a control character, `\\u0000`. */
const widest = 6;

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

/** Almost every page is small enough to need no measuring. */
function fits(extraction: Extraction, most: number): boolean {
  const { article, source = '' } = extraction;
  if ((article.html.length + article.text.length + source.length + 10_000) * widest < most) return true;
  return new Blob([JSON.stringify(extraction)]).size <= most;
}
