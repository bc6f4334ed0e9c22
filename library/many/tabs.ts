// The tabs beside this page, as far as the browser tells their addresses: it does where access was given.
import browser from '../../src/browser';
import type { OpenTab } from './run';

/** Those of this window, or of these ids alone. */
export async function openTabs(ids?: readonly number[]): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ id, url, title = '', incognito }) =>
    id !== undefined && url && /^https?:/.test(url) && !incognito && (ids?.includes(id) ?? true)
      ? [{ id, url, title }]
      : [],
  );
}

/** The ids that the user had selected when he came here by the menu of the toolbar button; empty when he did not. */
export async function selectedTabs(): Promise<number[]> {
  const { selectedTabs: ids } = await browser.storage.session.get('selectedTabs');
  return Array.isArray(ids) ? ids : [];
}
