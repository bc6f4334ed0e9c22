// Puts the content script into a tab, and says why it could not.
import browser, { type Tabs } from '../browser';
import { CaptureError } from '../errors';
import { reasonOf } from './refusal';

/** @throws {CaptureError} `tabGone`, or why the page lets no extension in */
export async function inject(tab: Tabs.Tab, tabId: number): Promise<void> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/content.js'] });
    // On pages of its own Firefox puts nothing in and calls that a success.
    if (!injected) throw new Error('Nothing was injected.');
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
