// Notes the page of a tab while it is captured, so that a capture that is cut short can be named and tried again.
import browser from '../browser';
import { codeOf, type ErrorCode, worthAnotherTry } from '../errors';
import { noted as notedInLibrary } from '../storage/captures/begun';

/** Does the work of a capture. What the browser does not tell of a tab, and what is private, is not noted. */
export async function noted<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  if (!tab || tab.incognito || !url || !/^https?:$/.test(url.protocol)) return work();
  url.username = '';
  url.password = '';
  return notedInLibrary({ url: url.href, title: tab.title ?? '', tabId }, work, passingCode);
}

function passingCode(error: unknown): ErrorCode | undefined {
  const code = codeOf(error);
  return worthAnotherTry(code) ? code : undefined;
}
