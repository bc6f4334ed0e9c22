// Opens the library page, in the tab it already has where there is one.
import browser from '../src/browser';
import type { CaptureId } from '../src/model';
import { type HandedExport, handedHash } from '../src/ui/handed-export';

/** Opens a dialog of the library page, in a tab of its own. */
export async function openDialog(name: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`library/index.html?dialog=${name}`) });
  window.close();
}

/** Has the library page export, in a tab of its own: it stays when the popup is gone. */
export async function openExport(handed: HandedExport): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`library/index.html${handedHash(handed)}`) });
  window.close();
}

/** Shows a capture, or the list alone, and closes the popup. */
export async function openLibrary(id?: CaptureId): Promise<void> {
  const page = browser.runtime.getURL('library/index.html');
  const url = id === undefined ? page : `${page}#capture=${id}`;
  const [tab] = await browser.tabs.query({ url: `${page}*`, currentWindow: true });
  if (tab?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab.id, id === undefined ? { active: true } : { active: true, url });
  window.close();
}
