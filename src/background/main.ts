// The background: every listener is registered at once, since the browser starts this file anew for each event.
import browser from '../browser';
import { report } from '../errors';
import { handleInBackground } from '../messages';
import { saveCapture } from '../storage/saving';
import { capture } from './capture';
import { captureMenu, offerMenu } from './menu';

handleInBackground({
  capture: ({ tabId, intent, part }) => capture(tabId, intent, part),
  keepPicked: ({ extraction }) => saveCapture(extraction.article, 'update', extraction),
});

browser.runtime.onInstalled.addListener(() => void offerMenu());

browser.contextMenus.onClicked.addListener((click, tab) => {
  if (click.menuItemId === captureMenu) captureWithoutPopup(tab?.id);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'capture') captureWithoutPopup(tab?.id);
});

/** The toolbar badge tells how it ended; there is nobody else to tell. */
function captureWithoutPopup(tabId: number | undefined): void {
  if (tabId !== undefined) capture(tabId, 'click', 'auto').catch((error: unknown) => report(error, 'capture'));
}
