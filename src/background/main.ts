// The background: every listener is registered at once, since the browser starts this file anew for each event.
import { noteGranted } from '../access';
import browser from '../browser';
import { report } from '../errors';
import { handleInBackground } from '../messages';
import { capture, keepPicked } from './capture';
import { captureMenu, offerMenu } from './menu';
import { fetchGranted, fetchMissing, resumePictures } from './pictures';

handleInBackground({
  capture: ({ tabId, intent, part }) => capture(tabId, intent, part),
  keepPicked: ({ extraction }, { tab }) => keepPicked(extraction, tab?.id),
  fetchMissing: ({ id }) => fetchMissing(id),
});

browser.runtime.onInstalled.addListener(() => void offerMenu());

browser.contextMenus.onClicked.addListener((click, tab) => {
  if (click.menuItemId === captureMenu) captureWithoutPopup(tab?.id);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'capture') captureWithoutPopup(tab?.id);
});

browser.permissions.onAdded.addListener(({ origins = [] }) => {
  if (origins.length > 0) accessGiven(origins).catch((error: unknown) => report(error, 'access'));
});

// Waking up for these is enough: what an earlier background left is taken up by each start.
browser.runtime.onStartup.addListener(() => {});
resumePictures().catch((error: unknown) => report(error, 'pictures'));

/** Heard by the background, since the page that asked may be gone: the browser closes a popup when it asks the user. */
async function accessGiven(origins: string[]): Promise<void> {
  await noteGranted(origins);
  await fetchGranted();
}

/** The toolbar badge tells how it ended; there is nobody else to tell. */
function captureWithoutPopup(tabId: number | undefined): void {
  if (tabId !== undefined) capture(tabId, 'click', 'auto').catch((error: unknown) => report(error, 'capture'));
}
