// The library page: finding, marking, tagging, deleting, reading, by hand and by keyboard.
import { describe, expect, it } from 'vitest';
import type { TabSurface } from '../../scripts/browsers/surface.mjs';
import { sampleArticles } from '../../scripts/sample/bundle.mjs';
import { browsers, useBed } from './bed';
import { withSample } from './sample';

const tide = 'What a tide table knows: predicting the sea by hand';
const bread = 'Bread, salt and a slow fire';

describe.each(browsers)('the library page in %s', (kind) => {
  const bed = useBed(kind);

  const open = async (hash = ''): Promise<TabSurface> => {
    const page = await bed.openExtensionPage(`library/index.html${hash}`);
    await page.waitFor(() => document.querySelectorAll('[role=option]').length > 0);
    return page;
  };
  const titles = (page: TabSurface) =>
    page.evaluate(() => [...document.querySelectorAll('.row .title')].map(({ textContent }) => textContent));
  const search = (page: TabSurface, words: string) => page.fill('searchbox', /^Search$/, words);
  const found = async (page: TabSurface, words: string, count: number): Promise<(string | null)[]> => {
    await search(page, words);
    await page.waitFor(
      (wished) =>
        document.querySelector('.found-count')?.textContent === wished && !document.querySelector('.list.busy'),
      `${count} found`,
    );
    return titles(page);
  };
  /** The page answers until it is gone: only a new document counts. */
  const reload = async (page: TabSurface): Promise<void> => {
    await page.evaluate(() => {
      Object.assign(globalThis, { isOld: true });
      location.reload();
    });
    await page.waitFor(() => !('isOld' in globalThis) && document.querySelectorAll('[role=option]').length > 0);
  };
  /** Waits for the styles too: before them the text stands already, in another length, and nothing follows its reader. */
  const inFrame = (page: TabSurface, text: string) =>
    page.waitFor((wished) => {
      const shown = document.querySelector('iframe')?.contentDocument;
      return shown?.readyState === 'complete' && shown.body.textContent.includes(wished);
    }, text);

  it('finds by what stands in a text, and by every kind of condition', async () => {
    await withSample(bed);
    const page = await open();
    expect(await found(page, 'redshank', 1)).toEqual(['Salt marsh diary, week 31']);
    expect(await found(page, '"computing room" tag:sea', 1)).toEqual([tide]);
    expect(await found(page, 'is:unread site:northernpost.example', 2)).toContain('The engine that was too quiet');
    expect(await found(page, 'has:note', 1)).toEqual([tide]);
    expect(await found(page, 'tide -moon author:marsh', 2)).not.toContain(tide);
    expect(await found(page, '耳を澄まし', 1)).toEqual(['潮の音を聞く仕事']);
    await search(page, 'redshnk');
    await page.waitForText(/Results for “redshank”/);
    await search(page, 'zebra');
    await page.waitForText(/Nothing found for “zebra”.*Check the spelling/);
    await page.click('button', /^Clear the search$/);
    await page.waitFor(() => document.querySelectorAll('[role=option]').length > 8);
  });

  it('marks what was searched for in the article, and walks through it', async () => {
    const ids = await withSample(bed);
    const page = await open(`#view=all&words=tide&capture=${ids.get(tide)}`);
    await page.waitForText(/1 of \d/);
    await page.click('button', /^Next match$/);
    await page.waitForText(/2 of \d/);
    // What changes in the library has the list found anew, and the reader stay where it is.
    await page.press('s');
    await page.waitForText(/Starred 1/);
    await page.waitForText(/2 of \d/);
    await page.press('p');
    await page.waitForText(/1 of \d/);
  });

  it('keeps list, order and article in its address, for reload and back', async () => {
    const ids = await withSample(bed);
    const page = await open();
    await page.click('button', /^history \d/);
    await page.waitFor(() => location.hash.includes('tag%3Ahistory'));
    await page.click('button', /^Sorted by/);
    await page.click('menuitemradio', /^Title$/);
    const first = 'Die Frau, die das Wattenmeer vermaß';
    await page.waitFor((title) => document.querySelector('[role=option]')?.textContent?.includes(title), first);
    expect(await page.evaluate(() => location.hash)).toContain('sort=title');
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=option]')!.click());
    await page.waitFor(() => location.hash.includes('capture='));
    await reload(page);
    expect((await titles(page))[0]).toBe(first);
    await inFrame(page, first);
    await page.evaluate(() => history.back());
    await page.waitForText(/Choose an article to read it here/);
    await page.evaluate(() => history.back());
    await page.waitFor(() => document.querySelector('.view[aria-current]')?.textContent?.startsWith('All'));
    await page.evaluate((id) => {
      location.hash = `capture=${id}`;
    }, ids.get(bread));
    await inFrame(page, 'nineteen hours');
  });

  it('tags all that a search finds, and takes it back', async () => {
    await withSample(bed);
    const page = await open();
    await found(page, 'site:northernpost.example', 3);
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=listbox]')!.focus());
    await page.evaluate(() =>
      document
        .querySelector('[role=listbox]')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true })),
    );
    const total = await page.evaluate(() => document.querySelector('.list-head .count')!.textContent);
    await page.waitForText(new RegExp(`${total} selected`));
    await page.evaluate(() => document.querySelector<HTMLElement>('.bulk [aria-label=Tags]')!.click());
    await page.fill('combobox', /^Add a tag/, 'to read, ');
    await page.waitForText(/Tags changed on \d+ articles/);
    await page.waitFor(() => document.querySelector('[data-view="tag:to read"]') !== null);
    await page.click('button', /^Undo$/);
    await page.waitForText(/Taken back for \d+ articles/);
    await page.waitFor(() => !document.querySelector('[data-view="tag:to read"]'));
  });

  it('tags what is chosen in the popup', async () => {
    await withSample(bed);
    const page = await bed.openExtensionPage('popup/index.html');
    await page.waitFor(() => document.querySelectorAll('[role=option]').length > 2);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-choose]')!.click());
    await page.click('button', /^Tags$/);
    await page.fill('combobox', /^Add a tag/, 'to read, ');
    await page.waitForText(/Tags changed on 1 article/);
    await page.click('button', /^Undo$/);
    await page.waitForText(/Taken back for 1 article/);
  });

  it('renames a tag for all that bear it, in its list too', async () => {
    await withSample(bed);
    const page = await open('#view=tag%3Asea%2Ftides');
    await page.click('button', /^Manage tags$/);
    await page.click('button', /^Rename “sea”$/);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.tag-rows input.name')!;
      field.value = 'ocean';
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await page.waitFor(() => location.hash.includes('tag%3Aocean%2Ftides'));
    await page.waitFor(() => document.querySelector('[data-view="tag:ocean/coast"]') !== null);
    expect(await page.evaluate(() => document.querySelectorAll('[data-view^="tag:sea"]').length)).toBe(0);
  });

  it('deletes into the trash, restores by undo, and erases what is chosen only when it is confirmed', async () => {
    const ids = await withSample(bed);
    const page = await open(`#view=all&capture=${ids.get(bread)}`);
    await inFrame(page, 'nineteen hours');
    await page.press('#');
    await page.waitForText(/Moved 1 article to the trash/);
    await page.press('z');
    await bed.storedWhen(({ trash, captures }) => trash.length === 0 && captures.length === 16);
    await page.press('#');
    await bed.storedWhen(({ trash }) => trash.length === 1);
    await page.click('button', /^Trash/);
    await page.waitForText(/Deleted for ever after 30 days/);
    await page.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-choose]')!.click());
    await page.click('button', /^Delete for ever$/);
    await page.waitForText(/There is no way back/);
    await page.evaluate(() => document.querySelector<HTMLElement>('dialog .primary')!.click());
    await bed.storedWhen(({ trash, bodies }) => trash.length === 0 && bodies.length === 15);
  });

  it('is worked by the keyboard alone', async () => {
    await withSample(bed);
    const page = await open('#view=all');
    await page.press('j');
    await page.press('o');
    await inFrame(page, 'harbour office of Saltby');
    await page.press('j');
    await inFrame(page, 'When the last supply boat');
    await page.press('s');
    await page.waitFor(() => document.querySelectorAll('.row .star').length === 3);
    await page.press('e');
    await page.waitForText(/Archived 1 article/);
    await page.press('z');
    await page.waitForText(/Taken back for 1 article/);
    await page.press('f');
    await page.waitFor(() => !document.querySelector('.middle')!.checkVisibility());
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('.middle')!.checkVisibility());
    await page.press('u');
    await page.waitForText(/Choose an article to read it here/);
    await page.press('g');
    await page.press('u');
    await page.waitFor(() => location.hash.includes('view=unread'));
    await page.press('?');
    await page.waitForText(/Keyboard shortcuts.*Next article/);
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('dialog'));
    await page.press('[');
    await page.waitFor(() => !document.querySelector('.side')!.checkVisibility());
    await reload(page);
    expect(await page.evaluate(() => document.querySelector('.side')!.checkVisibility())).toBe(false);
    await page.press('/');
    await page.waitFor(() => document.activeElement?.matches('input[type=search]'));
  });

  it('marks as read what was read to its end, and takes that back', async () => {
    const ids = await withSample(bed);
    const page = await open(`#view=all&capture=${ids.get(tide)}`);
    await inFrame(page, 'Eight minutes past');
    const state = () => page.evaluate(() => document.querySelector('.row.open')!.classList.contains('unread'));
    expect(await state()).toBe(true);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!.contentWindow!;
      frame.scrollTo(0, frame.document.documentElement.scrollHeight);
    });
    await page.waitForText(/Marked 1 article as read/);
    await page.waitFor(() => !document.querySelector('.row.open')!.classList.contains('unread'));
    await page.click('button', /^Undo$/);
    await page.waitFor(() => document.querySelector('.row.open')!.classList.contains('unread'));
  });

  it('begins an article where its reader was', async () => {
    const ids = await withSample(bed);
    const page = await open(`#view=all&capture=${ids.get(tide)}`);
    await inFrame(page, 'Eight minutes past');
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      frame.contentDocument!.querySelectorAll('h2')[2]!.scrollIntoView();
    });
    await page.waitFor(() => localStorage.getItem('library.places')?.includes('[['));
    await reload(page);
    await inFrame(page, 'Eight minutes past');
    await page.waitFor(() => document.querySelector('iframe')!.contentWindow!.scrollY > 500);
  });

  it('offers nearly the same text that is there under another address', async () => {
    const same = sampleArticles()
      .find((source) => source.includes(tide))!
      .replace('https://tidalnotes.example/2024/tide-table', 'https://digest.example/reprints/7')
      .replace('content="Tidal Notes"', 'content="The Digest"')
      .replace('minutes-ago" content="4"', 'minutes-ago" content="900"');
    await withSample(bed, 0, [same]);
    const page = await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=option]')!.click());
    await page.waitForText(/Nearly the same text is in your library/);
    await page.click('button', /The Digest/);
    await page.waitFor(() => document.querySelector('.row.open')?.textContent?.includes('The Digest'));
    await page.waitForText(/Nearly the same text is in your library: Tidal Notes/);
  });

  it('keeps a search under a name', async () => {
    await withSample(bed);
    const page = await open();
    await found(page, 'tag:sea is:unread', 2);
    await page.click('button', /^Save this search$/);
    await page.waitForText(/Saved searches/i);
    await page.click('button', /^All \d/);
    await page.waitFor(() => document.querySelectorAll('[role=option]').length > 8);
    await reload(page);
    await page.click('button', /^tag:sea is:unread$/);
    await page.waitFor(() => document.querySelectorAll('[role=option]').length === 2);
  });

  it('is searched from the address bar, and opens there what is taken', async () => {
    const ids = await withSample(bed);
    const tab = await bed.open('https://harbour.example/', '<p>A page of the web.</p>');
    await bed.driver.takeSuggestion(tab, 'redshank', 'Salt marsh diary, week 31');
    await tab.waitFor(
      (id) => location.pathname === '/library/index.html' && location.hash.includes(`capture=${id}`),
      ids.get('Salt marsh diary, week 31'),
    );
    await inFrame(tab, 'redshank');
  });

  it('scrolls through ten thousand rows, and is where it was when one comes back', async () => {
    await withSample(bed, 10_000);
    const page = await open('#view=all');
    await page.waitForText(/10,016/);
    const rows = () => page.evaluate(() => document.querySelectorAll('[role=option]').length);
    await page.evaluate(() => {
      const list = document.querySelector('[role=listbox]')!;
      list.scrollTop = list.scrollHeight / 2;
    });
    await page.waitFor(() => document.querySelector('[aria-posinset="5010"]') !== null);
    expect(await rows()).toBeLessThan(60);
    const top = await page.evaluate(() => document.querySelector('[role=listbox]')!.scrollTop);
    await page.waitFor(() => (history.state as { top?: number } | null)?.top);
    await reload(page);
    await page.waitFor(() => document.querySelector('[aria-posinset="5010"]') !== null);
    expect(await page.evaluate(() => document.querySelector('[role=listbox]')!.scrollTop)).toBe(top);
    await page.evaluate(() => {
      const list = document.querySelector('[role=listbox]')!;
      list.scrollTop = list.scrollHeight;
    });
    await page.waitFor(() => document.querySelector('[aria-posinset="10016"]') !== null);
  });
});
