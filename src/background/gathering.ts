// The way to the script that reads pictures in the page: which tab shows a capture's page, and a picture in pieces.
import browser from '../browser';
import { withoutCredentials } from '../extract/address';
import { toGather } from '../messages';
import type { CaptureId } from '../model';
import type { Downloaded, Limits } from '../pictures/download';
import { putIn } from './injecting';

/** Kept while the browser runs, and through any end of the background. */
const keyOf = (id: CaptureId): string => `tab.${id}`;

/** Notes in which tab the page of a capture is. */
export async function rememberTab(id: CaptureId, tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(id)]: tabId });
}

/** The tab that still shows the page of a capture, or another of its site, with our script in it; undefined when none does. */
export async function tabOf(id: CaptureId, page: string): Promise<number | undefined> {
  const tab = await rememberedTab(id);
  if (!tab) return undefined;
  try {
    const { tabId, url } = tab;
    if (new URL(url).origin !== new URL(page).origin) return undefined;
    return (await putIn(tabId, '/gather.js')) ? tabId : undefined;
  } catch {
    return undefined;
  }
}

/** The tab that still shows this very page of a capture; undefined when none does. */
export async function tabShowing(id: CaptureId, page: string): Promise<number | undefined> {
  const tab = await rememberedTab(id);
  return tab && withoutFragment(tab.url) === withoutFragment(page) ? tab.tabId : undefined;
}

/** The tab that was noted, and its address; undefined where it is gone, or its address is not ours to know. */
async function rememberedTab(id: CaptureId): Promise<{ tabId: number; url: string } | undefined> {
  const tabId: unknown = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  if (typeof tabId !== 'number') return undefined;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url === undefined ? undefined : { tabId, url: tab.url };
}

function withoutFragment(url: string): string {
  return withoutCredentials(url).replace(/#.*/, '');
}

/** Reads a picture in a page. Rejects when the page is gone, or does not answer in time. */
export async function gatherIn(tabId: number, url: string, limits: Limits): Promise<Downloaded> {
  const first = await inTime(limits, toGather(tabId, 'readPicture', { url, limits }));
  if ('why' in first) return first;
  const bytes = new Uint8Array(first.size);
  let at = place(bytes, 0, first.base64);
  while (at < first.size) {
    const { base64 } = await inTime(limits, toGather(tabId, 'readOn', { url, from: at }));
    if (base64 === '') throw new Error('The page handed over less than it had.');
    at = place(bytes, at, base64);
  }
  return { bytes };
}

/** A page at work answers late; a little more than its own limit. */
function inTime<T>({ time }: Limits, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('The page does not answer.')), time + 1000);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

function place(bytes: Uint8Array, at: number, base64: string): number {
  const piece = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  bytes.set(piece, at);
  return at + piece.length;
}
