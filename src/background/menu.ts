// The context menu of pages.
import browser from '../browser';

export const captureMenu = 'capture';

/** Makes the menu anew: after an update its words may be others. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: captureMenu,
    title: browser.i18n.getMessage('menuCapture'),
    contexts: ['page', 'frame', 'selection', 'link', 'image'],
  });
}
