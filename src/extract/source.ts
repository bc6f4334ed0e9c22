// The kept source of a capture: what it is made of, and how an article is made of it again, by a later pipeline.
import type { Extraction, SiteRule } from '../model';
import { extractCopy } from './extract';

export { sourceOf } from './strip';

/**
 * Extracts the article anew from a kept source, wherever there is a DOM. The whole article, also where a selection was
 * captured; without a source of its own, since it would be the same.
 * @param rules the user's own, as they are now
 * @throws CaptureError `noText`
 */
export function extractAgain(source: string, url: string, rules: readonly SiteRule[] = []): Promise<Extraction> {
  const copy = new DOMParser().parseFromString(source, 'text/html');
  // In a page with scripting, what stands in `noscript` is text; a parser without reads elements.
  for (const noscript of copy.querySelectorAll('noscript')) {
    if (noscript.firstElementChild) noscript.textContent = noscript.innerHTML;
  }
  return extractCopy(copy, url, rules);
}
