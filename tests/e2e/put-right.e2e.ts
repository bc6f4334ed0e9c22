// What a capture tells of itself and how it is put right: receipt, selection, edits, picking by hand, the kept page.
import { describe, expect, it } from 'vitest';
import type { TabSurface } from '../../scripts/browsers/surface.mjs';
import { type Bed, browsers, useBed } from './bed';
import { articlePage } from './pages';

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: { keepSource: boolean } }> } };
};

const ferry = 'https://harbour.example/2024/ferry';

describe.each(browsers)('putting right in %s', (kind) => {
  const bed = useBed(kind);

  it('has a line in the popup only where something may be amiss', async () => {
    const plain = await bed.capture(await bed.open(ferry, articlePage('The ferry')));
    await plain.waitForText(/Not right\?/);
    expect(await plain.text()).not.toMatch(/several pages/);
    const tab = await bed.open(
      'https://harbour.example/2024/locks',
      articlePage('The locks', 'End.', '<a rel="next" href="/2024/locks?page=2">Next page</a>'),
    );
    await (await bed.capture(tab)).waitForText(/This is one page of an article of several pages\./);
  });

  it('shows the whole receipt in the library under Details', async () => {
    await captured(bed, 'The ferry sank.');
    const library = await openedInLibrary(bed);
    expect(await library.count('button', /^Edit$/)).toBe(0);
    await library.click('button', /^Details$/);
    await library.waitForText(/Text kept \d+%.*Dropped.*Chosen by.*Extraction Version \d+/);
  });

  it('captures what is selected and says so; the whole article is one click away', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry', 'The ferry sank.'));
    await select(tab, 'p:nth-of-type(2)');
    const popup = await bed.capture(tab, /Selection captured/);
    await popup.click('button', /^Whole article$/);
    await popup.waitForText(/Updated; the earlier text is kept/);
    const { captures, bodies, versions } = await bed.stored();
    expect(captures).toMatchObject([{ title: 'The ferry' }]);
    expect(bodies[0]!.text).toContain('The ferry sank.');
    expect(versions).toHaveLength(1);
    expect(versions[0]!.text).toMatch(/^What the harbour master/);
    expect(versions[0]!.text).not.toContain('The ferry sank.');
  });

  it('takes edits in the popup, which survive an update', async () => {
    const popup = await bed.capture(await bed.open(ferry, articlePage('The ferry', 'The ferry sank.')));
    await popup.click('button', /^Not right\?$/);
    await popup.fill('textbox', /^Title$/, 'The last ferry');
    await popup.fill('textbox', /^Authors$/, 'Ada Marsh, Jo Bell');
    await popup.fill('textbox', /^Tags$/, 'sea, boats');
    await popup.click('button', /^Save$/);
    await popup.waitForText(/The last ferry.*Ada Marsh and Jo Bell/);
    await popup.dismiss();
    const again = await bed.click(await bed.open(ferry, articlePage('The ferry', 'The ferry was raised.')));
    await again.click('button', /^Update$/);
    await again.waitForText(/Updated;.*The last ferry/);
    const { captures, bodies } = await bed.stored();
    expect(captures).toMatchObject([
      { title: 'The last ferry', byline: ['Ada Marsh', 'Jo Bell'], tags: ['sea', 'boats'] },
    ]);
    expect(bodies[0]!.text).toContain('The ferry was raised.');
  });

  it('keeps exactly what was picked on the page, and leaves the page as it was', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry', 'The ferry sank.'));
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await startPicking(bed, tab);
    await tab.press('ArrowDown'); // to the first block that is kept
    await tab.press(' ');
    for (const key of ['Tab', 'Tab', 'Enter']) await tab.press(key); // past Cancel to Save
    const { captures, bodies, versions } = await bed.storedWhen(({ versions }) => versions.length === 1);
    expect(captures).toMatchObject([{ title: 'The ferry' }]);
    expect(versions[0]!.text).toMatch(/^The ferry left at six/);
    expect(bodies[0]!.text).toMatch(/^What the harbour master/);
    expect(bodies[0]!.text).toMatch(/The ferry sank\.$/);
    await pickerGone(tab);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('leaves picking on Escape, with nothing changed', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await startPicking(bed, tab);
    await tab.press('ArrowDown');
    await tab.press(' ');
    await tab.press('Escape');
    await pickerGone(tab);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect((await bed.stored()).versions).toEqual([]);
  });

  it('extracts a kept page again, shows what would change, and replaces when told to', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry', 'The ferry sank.'));
    await select(tab, 'p:nth-of-type(2)');
    await (await bed.capture(tab, /Selection captured/)).dismiss();
    const library = await openedInLibrary(bed);
    await library.click('button', /^Details$/);
    await library.click('button', /^Extract again$/);
    await library.waitForText(/What would change.*The ferry sank\./);
    expect((await bed.stored()).versions).toEqual([]);
    await library.click('button', /^Replace$/);
    const { bodies } = await bed.storedWhen(({ versions }) => versions.length === 1);
    expect(bodies[0]!.text).toContain('The ferry sank.');
    await library.waitForText(/2 versions/);
    await library.click('button', /^Extract again$/);
    await library.waitForText(/Extracted again: the text is the same/);
  });

  it('keeps no page once that is turned off', async () => {
    const options = await bed.openExtensionPage('options/index.html');
    await options.click('checkbox', /Keep the cleaned page/);
    await options.waitFor(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return settings?.keepSource === false;
    });
    await captured(bed, 'The ferry sank.');
    const library = await openedInLibrary(bed);
    await library.click('button', /^Details$/);
    await library.waitForText(/Text kept/);
    expect(await library.count('button', /^Extract again$/)).toBe(0);
  });

  it('extracts all again that an earlier version made, and tells how many changed', async () => {
    await captured(bed, 'The ferry sank.');
    const options = await bed.openExtensionPage('options/index.html');
    await options.waitForText(/Every article with a kept page was extracted by this version/);
    await options.evaluate(makeOlder);
    const later = await bed.openExtensionPage('options/index.html');
    await later.waitForText(/Kept pages take .* 1 article was extracted by an earlier version/);
    await later.click('button', /^Extract all again$/);
    await later.waitForText(/Done\. 0 articles changed/);
    expect((await bed.stored()).versions).toEqual([]);
  });
});

async function captured(bed: Bed, last: string): Promise<void> {
  await (await bed.capture(await bed.open(ferry, articlePage('The ferry', last)))).dismiss();
}

async function openedInLibrary(bed: Bed): Promise<TabSurface> {
  const [capture] = (await bed.stored()).captures;
  return bed.openExtensionPage(`library/index.html#capture=${capture!.id}`);
}

/** Selects all of an element's text. */
function select(tab: TabSurface, selector: string): Promise<void> {
  return tab.evaluate((chosen) => getSelection()!.selectAllChildren(document.querySelector(chosen)!), selector);
}

/** From the popup to the picker's bar on the page. */
async function startPicking(bed: Bed, tab: TabSurface): Promise<void> {
  const popup = await bed.capture(tab);
  await popup.click('button', /^Not right\?$/);
  await popup.click('button', /^Pick the text on the page/);
  await tab.waitFor(() => document.querySelector('html > [popover]')?.matches(':popover-open'));
}

function pickerGone(tab: TabSurface): Promise<true> {
  return tab.waitFor(() => document.querySelector('[popover]') === null);
}

/** Lets every kept page look as if a pipeline before this one had made its article. Runs in a page of the extension. */
function makeOlder(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('offprint');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const change = database.transaction('sources', 'readwrite');
      change.objectStore('sources').openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        cursor?.update({ ...cursor.value, pipeline: 0 });
        cursor?.continue();
      };
      change.oncomplete = () => {
        database.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}
