// What ends or replaces the background half-way: the browser that puts it to sleep, an update. Whole or not at all.
import { describe, expect, it } from 'vitest';
import type { TabSurface } from '../../scripts/browsers/surface.mjs';
import { browsers, keepBusy, useBed } from './bed';
import { articlePage } from './pages';

const ferry = 'https://harbour.example/2024/ferry';
const letters = 'https://harbour.example/2024/letters';

describe.each(browsers)('the background in %s', (kind) => {
  const bed = useBed(kind);

  it('leaves nothing half when it is stopped during a capture, and the popup says so', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    await keepBusy(tab);
    const popup = await bed.click(tab);
    await popup.waitForText(/Capturing/);
    await bed.driver.stopBackground();
    await popup.waitForText(/The browser interrupted the capture\./);
    const { captures, bodies } = await bed.stored();
    expect({ captures, bodies }).toEqual({ captures: [], bodies: [] });
    await bed.capture(tab);
    expect((await bed.stored()).captures).toHaveLength(1);
  });

  it('names in the library what a reload of the extension cut short, until it is captured', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    await keepBusy(tab);
    const popup = await bed.driver.clickToolbar(tab);
    await popup.waitFor(isNoted);
    await bed.driver.reloadExtension();
    const library = await bed.openExtensionPage('library/index.html');
    await library.waitFor(isGivenUp);
    await library.goto(`${bed.driver.origin}/library/index.html?again`);
    await library.waitForText(/Needs attention.*The ferry/);
    expect((await bed.stored()).captures).toEqual([]);
    await (await bed.capture(tab)).dismiss();
    await library.waitFor(() => !document.body.textContent.includes('Needs attention'));
    expect((await bed.stored()).captures).toHaveLength(1);
  });

  it.each([
    ['closed', (tab: TabSurface) => tab.close()],
    ['taken elsewhere', (tab: TabSurface) => tab.goto('https://harbour.example/')],
  ])('names in the library a page whose tab was %s while it was captured', async (_, leave) => {
    bed.web.set('https://harbour.example/', '<title>Elsewhere</title>');
    const tab = await bed.open(ferry, articlePage('The ferry'));
    await keepBusy(tab);
    const popup = await bed.click(tab);
    await popup.waitFor(isNoted);
    await leave(tab);
    const library = await bed.openExtensionPage('library/index.html');
    await library.waitFor(isGivenUp);
    await library.goto(`${bed.driver.origin}/library/index.html?again`);
    await library.waitForText(/Needs attention.*The ferry/);
    expect((await bed.stored()).captures).toEqual([]);
  });

  it('keeps one capture of a page that the shortcut, the popup and another tab capture at once', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    const other = await bed.open(`${ferry}#second`, articlePage('The ferry'));
    await keepBusy(tab);
    await keepBusy(other);
    await bed.driver.pressShortcut(other, 'S');
    await (await bed.click(other)).waitForText(/Captured/);
    await bed.driver.pressShortcut(tab, 'S');
    await (await bed.click(tab)).waitForText(/Captured/);
    const { captures, bodies } = await bed.stored();
    expect([captures.length, bodies.length]).toEqual([1, 1]);
  });

  it('captures after it was stopped', async () => {
    await bed.capture(await bed.open(ferry, articlePage('The ferry')));
    const tab = await bed.open(letters, articlePage('The letters'));
    await bed.driver.stopBackground();
    await bed.capture(tab);
    expect((await bed.stored()).captures).toHaveLength(2);
  });

  it('captures a page that was open before the extension was reloaded, without a reload of the page', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    const popup = await bed.capture(tab);
    await popup.dismiss();
    const other = await bed.open(letters, articlePage('The letters'));
    await bed.driver.reloadExtension();
    await (await bed.capture(other)).dismiss();
    // The content script of the time before is still in this page.
    await (await bed.click(tab)).waitForText(/Captured .*Update/);
    const { captures } = await bed.stored();
    expect(captures.map(({ title }) => title).sort()).toEqual(['The ferry', 'The letters']);
  });
});

/** In a page of the extension: whether nobody works on a capture any more. */
async function isGivenUp(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return !held.some(({ name }) => name?.startsWith('offprint-capture'));
}

/** In a page of the extension: whether a capture that was begun is noted. */
async function isNoted(): Promise<boolean> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'offprint')) return false;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('offprint');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const counting = database.transaction('begun').objectStore('begun').count();
  await new Promise((resolve) => {
    counting.onsuccess = resolve;
  });
  database.close();
  return counting.result > 0;
}
