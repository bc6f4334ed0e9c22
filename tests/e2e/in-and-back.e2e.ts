// What comes in, and what comes back: three foreign files, a backup, a wiped library, and its restore.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TabSurface } from '../../scripts/browsers/surface.mjs';
import { download } from '../../scripts/capture.mjs';
import { browsers, useBed } from './bed';
import { articlePage } from './pages';
import { pick } from './pick';
import { emptyLibrary } from './stored';

const formats = join(import.meta.dirname, '../import/formats');
const files = ['pocket-csv/sound.csv', 'wallabag/sound.json', 'bookmarks/broken.html'];

/** No test can work the browser's own dialog: the folder is picked for it, one of the page's own. */
async function pickNoDialog(page: TabSurface): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('b', { create: true }),
    });
  });
}

describe.each(browsers)('a library in %s', (kind) => {
  const bed = useBed(kind);
  // Backups of one day have one name, and Chromium puts the next in place of the last.
  beforeEach(() => {
    for (const name of readdirSync(bed.downloads)) rmSync(join(bed.downloads, name));
  });

  it('takes three foreign files in, is backed up, wiped, and restored as it was', { timeout: 120_000 }, async () => {
    const library = await bed.openExtensionPage('library/index.html?dialog=import');
    await pick(
      library,
      files.map((path) => join(formats, path)),
    );
    await library.waitForText(/4 pieces cannot come in/);
    await library.click('button', /^Import$/);
    await library.waitForText(/One article came in.*5 addresses came in/);

    const page = await bed.openExtensionPage('library/index.html?dialog=backup');
    await page.waitForText(/There is no backup yet/);
    const file = await download(bed.downloads, () => page.click('button', /^Back up to a file$/));
    expect(basename(file)).toMatch(/^offprint-backup-.*\.zip$/);
    await page.waitForText(/The backup is made.*Last backup/);
    const before = await bed.stored();

    await page.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).close());
    await emptyLibrary(page);
    expect((await bed.stored()).captures).toEqual([]);
    const again = await bed.openExtensionPage('library/index.html?dialog=backup');
    await pick(again, [file]);
    await again.waitForText(/One article is back.*5 addresses came in/);
    const after = await bed.stored();
    const withoutIds = (rows: object[]) => rows.map((row) => ({ ...row, id: 0, captureId: 0 }));
    for (const table of ['captures', 'bodies'] as const)
      expect(withoutIds(after[table])).toEqual(withoutIds(before[table]));
    expect(bed.asked).toEqual([]);
  });

  it('that vanished is told of, with the way to restore it', async () => {
    const library = await bed.openExtensionPage('library/index.html?dialog=import');
    await pick(library, [join(formats, files[0]!)]);
    await library.click('button', /^Import$/);
    await library.waitForText(/3 addresses came in/);
    await library.waitFor(async () => {
      const { safekeeping } = (await chrome.storage.local.get('safekeeping')) as { safekeeping?: { count: number } };
      return safekeeping?.count === 3;
    });
    // No page of ours looks on while it goes.
    await library.goto(`${await library.evaluate(() => location.origin)}/options/index.html`);
    await library.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('offprint');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    // A page is captured before anybody looks: the popup tells of the loss, and what was captured since hides nothing.
    const popup = await bed.capture(await bed.open('https://harbour.example/since', articlePage('Since')));
    await popup.waitForText(/The 3 pages that were in your library are gone.*Restore/);
    await popup.dismiss();
    const next = await bed.openExtensionPage('library/index.html');
    await next.waitForText(/The 3 pages that were in your library are gone/);
    await next.click('button', /^Begin anew$/);
    await next.waitForText(/There is no backup yet/);
    // It is told once.
    const later = await bed.openExtensionPage('library/index.html?dialog=backup');
    await later.waitForText(/There is no backup yet/);
    expect(await later.count('button', /^Begin anew$/)).toBe(0);
  });

  it('is restored by the import dialog too, which knows a backup', async () => {
    const library = await bed.openExtensionPage('library/index.html?dialog=import');
    await pick(library, [join(formats, files[0]!)]);
    await library.click('button', /^Import$/);
    await library.waitForText(/3 addresses came in/);
    const page = await bed.openExtensionPage('library/index.html?dialog=backup');
    await page.waitForText(/There is no backup yet/);
    const file = await download(bed.downloads, () => page.click('button', /^Back up to a file$/));
    await page.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).close());
    await emptyLibrary(page);
    const again = await bed.openExtensionPage('library/index.html?dialog=import');
    await pick(again, [file]);
    await again.waitForText(/backup/);
    await again.click('button', /^Restore$/);
    await again.waitForText(/3 addresses came in/);
  });

  it('is backed up to a folder where the browser lets a page write to one, and restored from it', async () => {
    const library = await bed.openExtensionPage('library/index.html?dialog=import');
    await pick(library, [join(formats, files[0]!)]);
    await library.click('button', /^Import$/);
    await library.waitForText(/3 addresses came in/);
    const page = await bed.openExtensionPage('library/index.html?dialog=backup');
    if (kind === 'firefox') {
      await page.waitForText(/This browser lets no page write to a folder by itself/);
      expect(await page.count('button', /folder/i)).toBe(0);
      return;
    }
    await pickNoDialog(page);
    await page.click('button', /^Back up daily to a folder…$/);
    await page.waitForText(/The backup is made.*Last backup/);
    expect(await page.count('button', /^No longer daily$/)).toBe(1);
    await page.evaluate(() => (document.querySelector('dialog') as HTMLDialogElement).close());
    await emptyLibrary(page);
    const again = await bed.openExtensionPage('library/index.html?dialog=backup');
    await pickNoDialog(again);
    await again.click('button', /^From a folder…$/);
    await again.waitForText(/3 addresses came in/);
  });
});

declare const chrome: { storage: { local: { get(key: string): Promise<object> } } };
