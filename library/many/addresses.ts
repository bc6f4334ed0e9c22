// Addresses out of what the user pasted: a list, a letter, a page of links.
import { canonicalAddress, withoutCredentials } from '../../src/extract/address';
import type { WantedPage } from '../../src/model';

/** Every web address in a text, each page once, in its order. */
export function addressesIn(text: string): WantedPage[] {
  const found = text.match(/https?:\/\/[^\s<>"'`|\\^{}]+/gi) ?? [];
  const pages = found
    .map(trimmed)
    .filter((address) => URL.canParse(address))
    .map(wantedPage);
  return [...new Map(pages.map((page) => [page.canonicalUrl, page])).values()];
}

/** Without what ends a sentence, or a bracket that was not opened in it. */
function trimmed(address: string): string {
  const bare = address.replace(/[.,;:!?]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
}

function wantedPage(address: string): WantedPage {
  const url = withoutCredentials(address);
  const canonicalUrl = canonicalAddress(url);
  return { url, canonicalUrl, title: '', tags: [], note: '', state: 'unread', starred: false, source: '' };
}
