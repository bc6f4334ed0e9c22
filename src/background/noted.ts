// Notes the page of a tab while it is captured, so that a capture that is cut short can be named and tried again.
import type { Tabs } from '../browser';
import { codeOf, type ErrorCode, worthAnotherTry } from '../errors';
import { noted as notedInLibrary } from '../storage/captures/begun';

/** Does the work of a capture. What the browser does not tell of a tab is not noted. */
export async function noted<T>(tab: Tabs.Tab, tabId: number, work: () => Promise<T>): Promise<T> {
  const url = tab.url === undefined ? null : URL.parse(tab.url);
  if (!url || !/^https?:$/.test(url.protocol)) return work();
  url.username = '';
  url.password = '';
  return notedInLibrary({ url: url.href, title: tab.title ?? '', tabId }, work, passingCode);
}

function passingCode(error: unknown): ErrorCode | undefined {
  const code = codeOf(error);
  return worthAnotherTry(code) ? code : undefined;
}
