// Why a page lets no extension in. The browsers refuse with words of their own; the address tells the reason better.
import type { ErrorCode } from '../errors';

/** Hosts on which the browsers let no extension run, whatever it may elsewhere. */
const stores = [
  /^chromewebstore\.google\.com$/,
  /^chrome\.google\.com$/,
  /^microsoftedge\.microsoft\.com$/,
  /^addons\.mozilla\.org$/,
  /^accounts(-static)?\.(cdn\.)?(firefox|mozilla)\.(com|net)$/,
];

/**
 * The reason for which a script could not be put into a page.
 * @param url the tab's address; undefined where the browser hides it for want of a grant
 * @param error what the browser said
 */
export function reasonOf(url: string | undefined, error: unknown): ErrorCode {
  const words = error instanceof Error ? error.message : '';
  if (/No tab with id|Invalid tab ID|tab was closed|Frame with ID 0 was removed/i.test(words)) return 'tabGone';
  if (url === undefined || url === '') return reasonInWords(words);
  return reasonInAddress(new URL(url));
}

function reasonInAddress({ protocol, href, hostname, pathname }: URL): ErrorCode {
  if (href === 'about:blank' || /^(about|chrome|edge|brave):(\/\/)?(newtab|home|blank|privatebrowsing)\b/.test(href))
    return 'blankPage';
  // Firefox shows PDFs in a page of its own that no extension may touch.
  if (/\.pdf$/i.test(pathname)) return 'pdfPage';
  if (protocol === 'file:') return 'filePage';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browserPage';
  return stores.some((store) => store.test(hostname)) ? 'storePage' : 'noAccess';
}

function reasonInWords(words: string): ErrorCode {
  if (/extensions gallery/i.test(words)) return 'storePage';
  return /chrome:\/\/|chrome-extension:|devtools|view-source|about:|edge:/i.test(words) ? 'browserPage' : 'noAccess';
}
