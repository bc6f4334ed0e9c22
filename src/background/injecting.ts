// Puts our scripts into a tab.
import browser, { type Tabs } from '../browser';
import { CaptureError } from '../errors';
import type { PartName } from '../model';
import { reasonOf } from './refusal';

export type PageScript = '/content.js' | '/further.js' | '/gather.js' | `/parts/${PartName}.js`;

/**
 * Whether the scripts are in the tab's page: on pages of its own Firefox puts nothing in and calls that a success. At
 * once, not when the page has come to its end, which some never do.
 */
export async function putIn(tabId: number, ...files: PageScript[]): Promise<boolean> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
  return injected !== undefined;
}

/** Puts the content script in. @throws {CaptureError} `tabGone`, or why the page lets no extension in */
export async function inject(tab: Tabs.Tab, tabId: number): Promise<void> {
  try {
    if (!(await putIn(tabId, '/content.js'))) throw new Error('Nothing was injected.');
  } catch (error) {
    const code = (await hasLeft(tab, tabId)) ? 'tabGone' : reasonOf(tab.url, error);
    throw new CaptureError(code, { cause: error });
  }
}

/** The browsers do not all say so when a tab was closed, or went elsewhere, while a script was put into it. */
async function hasLeft(tab: Tabs.Tab, tabId: number): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => undefined);
  return !now || (tab.url !== undefined && now.url !== tab.url);
}
