// The background: every listener is registered at once, since the browser starts this file anew for each event.
import { noteGranted } from '../access';
import browser from '../browser';
import { report } from '../errors';
import { handleInBackground } from '../messages';
import type { PartName } from '../model';
import { openAhead } from '../storage/database/watch';
import { keepAddress } from './address';
import { closeLeftOver } from './behind';
import { capture, keepPicked } from './capture';
import { completeAgain, completeGranted, resume } from './completing';
import { captureAddress } from './elsewhere';
import { putIn } from './injecting';
import { chosen, offerMenu } from './menu';
import { offerOmnibox } from './omnibox';
import { fetchMissing } from './pictures';

// Nearly everything that wakes this up needs it.
openAhead();

handleInBackground({
  capture: ({ tabId, intent, part }) => capture(tabId, intent, part),
  keepPicked: ({ extraction }, { tab }) => keepPicked(extraction, tab?.id),
  captureAddress: ({ url, wantedId }) => captureAddress(url, wantedId),
  keepAddress: ({ tabId }) => keepAddress(tabId),
  fetchMissing: ({ id }) => fetchMissing(id),
  joinFurther: ({ id }) => completeAgain(id),
  bring: ({ parts }, { tab }) => bring(parts, tab?.id),
});

offerOmnibox();

browser.runtime.onInstalled.addListener(() => void offerMenu());

browser.contextMenus.onClicked.addListener(chosen);

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'library') openLibrary().catch((error: unknown) => report(error, 'open the library'));
  // The toolbar badge tells how it ended; there is nobody else to tell.
  if (command === 'capture' && tab?.id !== undefined)
    capture(tab.id, 'click', 'auto').catch((error: unknown) => report(error, 'capture'));
});

browser.permissions.onAdded.addListener(({ origins = [] }) => {
  if (origins.length > 0) accessGiven(origins).catch((error: unknown) => report(error, 'access'));
});

// Waking up for these is enough: what an earlier background left is taken up by each start.
browser.runtime.onStartup.addListener(() => {});
closeLeftOver()
  .then(resume)
  .catch((error: unknown) => report(error, 'what was left'));

/** Into the page that asks for it; a page without a tab is none of ours. */
async function bring(parts: readonly PartName[], tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await putIn(tabId, ...parts.map((part) => `/parts/${part}.js` as const));
}

/** Heard by the background, since the page that asked may be gone: the browser closes a popup when it asks the user. */
async function accessGiven(origins: string[]): Promise<void> {
  await noteGranted(origins);
  await completeGranted();
}

async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library/index.html') });
}
