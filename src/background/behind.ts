// Tabs that are opened behind what the user looks at, to read a page, and closed again.
import browser from '../browser';
import { CaptureError } from '../errors';

/** Milliseconds after which a page is read as far as it came. */
const loadDeadline = 30_000;

/** Tabs that were opened here, kept through any end of the background. */
const key = 'opened';

/** Opens a page behind, works with its tab once it is loaded, and closes it. */
export async function withTabBehind<T>(url: string, work: (tabId: number) => Promise<T>): Promise<T> {
  const tabId = await openBehind(url);
  try {
    return await work(tabId);
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
