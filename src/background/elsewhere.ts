// Captures pages that no tab of the user's shows: each is opened in a tab behind, read as any other, and closed again.
import { hasAccess, noteUsed } from '../access';
import browser from '../browser';
import { CaptureError } from '../errors';
import type { CaptureOutcome } from '../model';
import { capture } from './capture';
import { fetchPictures } from './pictures';

/** Milliseconds after which a page is read as far as it came. */
const loadDeadline = 30_000;

/** Tabs that were opened here, kept through any end of the background. */
const key = 'opened';

/**
 * Captures the page of an address, under the access that the user gave to its site.
 * @throws {CaptureError} `noAccess` without that, or why nothing was captured
 */
export async function captureAddress(url: string, wantedId?: number): Promise<CaptureOutcome> {
  if (!/^https?:/.test(url) || !(await hasAccess(url))) throw new CaptureError('noAccess');
  const tabId = await openBehind(url);
  try {
    const outcome = await capture(tabId, 'anyway', 'page', wantedId);
    // The page has to be there for its pictures.
    if ('part' in outcome) await fetchPictures(outcome.id);
    await noteUsed(url);
    return outcome;
  } finally {
    await closeTabs([tabId]);
  }
}

/** Closes what an earlier background opened and did not come to close. */
export async function closeLeftOver(): Promise<void> {
  const left = await openedTabs();
  if (left.length > 0) await closeTabs(left);
}

async function openBehind(url: string): Promise<number> {
  const { promise: loaded, resolve } = Promise.withResolvers<void>();
  const done = new Set<number>();
  const listener = (id: number, { status }: { status?: string }): void => {
    if (status === 'complete') done.add(id);
    if (done.has(opened ?? -1)) resolve();
  };
  let opened: number | undefined;
  browser.tabs.onUpdated.addListener(listener);
  const timer = setTimeout(resolve, loadDeadline);
  try {
    const { id } = await browser.tabs.create({ url, active: false });
    if (id === undefined) throw new CaptureError('tabGone');
    opened = id;
    await noteOpened((tabs) => [...tabs, id]);
    if (!done.has(id)) await loaded;
    return id;
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(listener);
  }
}

async function closeTabs(ids: readonly number[]): Promise<void> {
  // One that the user closed meanwhile is gone, as it should be.
  await Promise.allSettled(ids.map((id) => browser.tabs.remove(id)));
  await noteOpened((tabs) => tabs.filter((id) => !ids.includes(id)));
}

async function openedTabs(): Promise<number[]> {
  return ((await browser.storage.session.get(key))[key] ?? []) as number[];
}

/** One at a time: two pages may be under way. */
async function noteOpened(change: (tabs: number[]) => number[]): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.session.set({ [key]: change(await openedTabs()) });
  });
}
