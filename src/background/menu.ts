// The context menus: of pages and what is on them, and of the toolbar button.

import { askForAccess, patternOf } from '../access';
import browser, { type Menus, type Tabs } from '../browser';
import { codeOf, report } from '../errors';
import { canonicalAddress, withoutCredentials } from '../extract/address';
import type { WantedPage } from '../model';
import { addWanted } from '../storage/captures/to-capture';
import { showOnToolbar } from '../toolbar';
import { capture } from './capture';
import { captureAddress } from './elsewhere';

const entries: Menus.CreateCreatePropertiesType[] = [
  { id: 'capture', title: 'menuCapture', contexts: ['page', 'frame', 'image'] },
  { id: 'captureSelection', title: 'menuCaptureSelection', contexts: ['selection'] },
  { id: 'captureLink', title: 'menuCaptureLink', contexts: ['link'] },
  { id: 'captureTabs', title: 'menuCaptureTabs', contexts: ['action'] },
];

/** Makes the menus anew: after an update their words may be others. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { title = '', ...entry } of entries) {
    browser.contextMenus.create({ ...entry, title: browser.i18n.getMessage(title) });
  }
}

/** What was chosen in a menu. The toolbar badge tells how it ended; there is nobody else to tell. */
export function chosen(click: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  done(click, tab).catch((error: unknown) => report(error, 'menu'));
}

async function done({ menuItemId, linkUrl }: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id;
  if (menuItemId === 'captureTabs') await openTabsDialog(tab?.windowId);
  else if (menuItemId === 'captureLink' && linkUrl) await captureLink(linkUrl, tabId);
  else if (menuItemId === 'captureSelection' && tabId !== undefined) await capture(tabId, 'anyway', 'selection');
  else if (tabId !== undefined) await capture(tabId, 'click', 'auto');
}

/** Access is asked for at once: a browser counts a click only until the first wait. Without it the link is kept for later. */
async function captureLink(url: string, tabId: number | undefined): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const given = await askForAccess([patternOf(url)], 'pages').catch(() => false);
  if (tabId !== undefined) await showOnToolbar(tabId, 'busy');
  try {
    if (given) await captureAddress(url);
    else await addWanted([wantedPage(url)]);
    if (tabId !== undefined) await showOnToolbar(tabId, given ? 'captured' : 'idle');
  } catch (error) {
    await addWanted([wantedPage(url)]);
    if (tabId !== undefined) await showOnToolbar(tabId, { failed: codeOf(error) });
    throw error;
  }
}

function wantedPage(url: string): WantedPage {
  const address = withoutCredentials(url);
  const canonicalUrl = canonicalAddress(address);
  const plain = { title: '', tags: [], note: '', state: 'unread', starred: false, source: '' } as const;
  return { ...plain, tags: [], url: address, canonicalUrl };
}

/** The library page asks for access and shows what becomes of each; it finds there which tabs are meant. */
async function openTabsDialog(windowId: number | undefined): Promise<void> {
  const selected = await browser.tabs.query({ highlighted: true, ...(windowId !== undefined && { windowId }) });
  const ids = selected.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await browser.storage.session.set({ selectedTabs: ids });
  await browser.tabs.create({
    url: browser.runtime.getURL('/library/index.html#many'),
    ...(windowId !== undefined && { windowId }),
  });
}
