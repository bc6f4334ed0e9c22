// The kept source of a capture: what it is made of, and how an article is made of it again, by a later pipeline.
import type { Extraction, ReadPage, Receipt, SiteRule } from '../model';
import { extractCopy } from './extract';
import { asWithScripting } from './noscript';
import { parsedPage } from './parsed';
import { sanitise } from './sanitise';
import { blocksOf } from './several/blocks';
import { joined } from './several/join';
import { splitSource } from './several/sources';

export { sourceOf } from './strip';

/**
 * Extracts the article anew from a kept source, wherever there is a DOM. The whole article, also where a selection was
 * captured; without a source of its own, since it would be the same.
 * @param rules the user's own, as they are now
 * @throws CaptureError `noText`
 */
export async function extractAgain(source: string, url: string, rules: readonly SiteRule[] = []): Promise<Extraction> {
  const [first, ...rest] = splitSource(source, url);
  const made = await extractHtml(first!.html, first!.url, rules);
  if (rest.length === 0) return first!.url === url ? made : { ...made, receipt: onePage(made.receipt, first!.url) };
  const pages = [asPage(made, 1)];
  for (const { html, url } of rest) pages.push(asPage(await extractHtml(html, url, rules), pages.length + 1));
  return { ...made, ...joined(pages) };
}

function asPage(made: Extraction, number: number): ReadPage {
  return { ...made, blocks: blocksOf(made.article.html, number, sanitise) };
}

function onePage(receipt: Receipt, url: string): Receipt {
  return { ...receipt, joined: [{ url }] };
}

function extractHtml(html: string, url: string, rules: readonly SiteRule[]): Promise<Extraction> {
  const copy = parsedPage(html);
  asWithScripting(copy);
  return extractCopy(copy, url, rules);
}
