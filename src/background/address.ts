// Keeps the address of a page that no extension can read, such as a PDF, with its title: a capture that leads there.
import browser from '../browser';
import { CaptureError } from '../errors';
import { canonicalAddress, withoutCredentials } from '../extract/address';
import type { Article, CaptureOutcome } from '../model';
import { saveCapture } from '../storage/captures/saving';

/** @throws {CaptureError} `noAccess` when the browser does not tell the address */
export async function keepAddress(tabId: number): Promise<CaptureOutcome> {
  const { url, title = '', incognito } = await browser.tabs.get(tabId);
  if (incognito) throw new CaptureError('privateWindow');
  if (!url || !/^https?:/.test(url)) throw new CaptureError('noAccess');
  return saveCapture(articleOf(new URL(url), title), 'new');
}

function articleOf(address: URL, title: string): Article {
  const url = withoutCredentials(address.href);
  const name = inLetters(address.pathname.slice(address.pathname.lastIndexOf('/') + 1)) || address.host;
  return {
    ...{ url, canonicalUrl: canonicalAddress(url), title: title || name, byline: [], siteName: '' },
    ...{ publishedTime: '', modifiedTime: '', section: '', keywords: [], licence: '', identifiers: {} },
    ...{ lang: '', dir: 'ltr', excerpt: url, leadImage: '' },
    html: `<p><a href="${escaped(url)}">${escaped(url)}</a></p>`,
    text: url,
  };
}

/** As it is read; as it stands where it stands for no letters. */
function inLetters(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
