// Finding and taking along what was captured: search, a selection of many, the ZIP and what is in it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PopupSurface, TabSurface } from '../../scripts/browsers/surface.mjs';
import { download } from '../../scripts/capture.mjs';
import { type Bed, browsers, useBed } from './bed';
import { articlePage } from './pages';
import { png } from './picture-files';
import { withSample } from './sample';
import { pressSelectAll } from './select-all';

declare const chrome: {
  runtime: { getURL(path: string): string };
  tabs: {
    query(of: { url: string }): Promise<{ id: number; url: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
};

const titles = ['Herrings', 'Lanterns', 'Sextants'];

describe.each(browsers)('the library in %s', (kind) => {
  const bed = useBed(kind);

  it('finds by a word, and shows all again', async () => {
    const popup = await withThree(bed);
    await popup.fill('searchbox', /Search/, 'lantern');
    await popup.waitForText(/1 found/);
    expect(await popup.count('option', /Lanterns/)).toBe(1);
    expect(await popup.count('option', /Herrings|Sextants/)).toBe(0);
    await popup.fill('searchbox', /Search/, '');
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length === 3);
  });

  it('exports all as a ZIP of one Markdown file each', async () => {
    await (await withThree(bed)).dismiss();
    const library = await bed.openExtensionPage('library/index.html');
    await selectAll(library, titles.length);
    const file = await download(bed.downloads, async () => {
      await library.click('button', /^Export/);
      await library.click('menuitem', /^Markdown$/);
    });
    expect(basename(file)).toMatch(/\.zip$/);
    const files = unzipSync(readFileSync(file));
    expect(Object.keys(files).sort()).toEqual(titles.map((title) => `${title}.md`));
    for (const title of titles) {
      const text = strFromU8(files[`${title}.md`]!);
      expect(text).toMatch(new RegExp(`^---\ntitle: "?${title}"?\n`));
      expect(text).toContain('eleven letters');
      expect(text).toContain(`This was ${title}.`);
    }
  });

  it('exports one as JSON that holds everything', async () => {
    const popup = await withThree(bed);
    const file = await download(bed.downloads, async () => {
      await popup.click('button', /^Export/);
      await popup.click('menuitem', /^JSON/);
    });
    const text = readFileSync(file, 'utf8');
    expect(JSON.stringify(JSON.parse(text))).toContain('"title":"Sextants"');
    expect(text).not.toContain('"title":"Herrings"');
  });
});

describe.each(browsers)('ten exports in %s', (kind) => {
  const bed = useBed(kind);

  it('are picked from the popup, the one used last standing first', async () => {
    const popup = await withThree(bed);
    for (const [item, extension, says] of fromPopup) {
      const file = await download(bed.downloads, async () => {
        await popup.click('button', /^Export/);
        await popup.click('menuitem', item);
      });
      expect(basename(file)).toBe(`Sextants.${extension}`);
      expect(textOf(file)).toMatch(says);
      await popup.waitForText(/Saved|Export/);
    }
    await popup.click('button', /^Export/);
    await popup.waitFor(() => document.querySelector('[role=menuitem]')?.textContent === 'BibTeX references');
  });

  it('are picked from the library, for all at once', async () => {
    await (await withThree(bed)).dismiss();
    const library = await bed.openExtensionPage('library/index.html');
    await selectAll(library, titles.length);
    for (const [item, extension, says] of fromLibrary) {
      const file = await download(bed.downloads, async () => {
        await library.click('button', /^Export/);
        await library.click('menuitem', item);
      });
      expect(basename(file)).toMatch(new RegExp(`^Offprint \\d{4}-\\d\\d-\\d\\d( ?\\(\\d\\))?\\.${extension}$`));
      expect(textOf(file)).toMatch(says);
    }
  });
});

describe.each(browsers)('a large export in %s', (kind) => {
  const bed = useBed(kind);

  it('is done by the library when the popup is asked for it, and only once', async () => {
    await withSample(bed, 30);
    const popup = await bed.click(await bed.open('https://harbour.example/', articlePage('Pier', 'Low.')));
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 3);
    await pressSelectAll(popup);
    await popup.waitForText(/[3-9]\d selected/);
    const file = await download(bed.downloads, async () => {
      await popup.click('button', /^Export/);
      // Answered before it is clicked: the popup closes with it.
      await popup.waitFor(() => {
        const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
        const table = items.find(({ textContent }) => textContent?.startsWith('CSV'));
        if (table) setTimeout(() => table.click());
        return table !== undefined;
      });
    });
    // Of the sample; what lengthens it has no text, and is left out.
    expect(textOf(file).trimEnd().split('\r\n').length).toBeGreaterThan(10);
    const options = await bed.openExtensionPage('options/index.html');
    const hashes = await options.evaluate(async () => {
      const library = await chrome.tabs.query({ url: `${chrome.runtime.getURL('library/index.html')}*` });
      await chrome.tabs.remove(library.map(({ id }) => id));
      return library.map(({ url }) => new URL(url).hash);
    });
    // A reload of the page does not export again.
    expect(hashes).toEqual([expect.not.stringContaining('export')]);
  });
});

describe.each(browsers)('a page with its images in %s', (kind) => {
  const bed = useBed(kind);

  it('is exported as HTML with a folder of them beside it', async () => {
    await bed.choose({ pageImages: 'beside' });
    const url = 'https://harbour.example/pier';
    bed.web.set(`${url}.png`, { type: 'image/png', body: png(7) });
    const article = articlePage('Pier', 'Low.', '').replace(
      '</article>',
      `<p><img src="${url}.png" alt="Low water"></p></article>`,
    );
    const popup = await bed.capture(await bed.open(url, article));
    await popup.dismiss();
    await bed.storedWhen(({ assets }) => assets.length === 1);
    const library = await bed.openExtensionPage('library/index.html');
    await selectAll(library, 1);
    const file = await download(bed.downloads, async () => {
      await library.click('button', /^Export/);
      await library.click('menuitem', /^HTML/);
    });
    expect(basename(file)).toBe('Pier.zip');
    const files = unzipSync(readFileSync(file));
    expect(Object.keys(files)).toEqual(['Pier.html', 'images/Pier-1.png']);
    expect(strFromU8(files['Pier.html']!)).toContain('<img src="images/Pier-1.png" alt="Low water"');
    expect([...files['images/Pier-1.png']!]).toEqual([...png(7)]);
  });
});

const fromPopup: [item: RegExp, extension: string, says: RegExp][] = [
  [/^Markdown$/, 'md', /^---\ntitle: "Sextants"/],
  [/^HTML/, 'html', /<h1 dir="auto">Sextants<\/h1>/],
  [/^EPUB/, 'epub', /^application\/epub\+zip[\s\S]*<dc:title>Sextants<\/dc:title>/],
  [/^Plain text/, 'txt', /^Sextants\n/],
  [/^BibTeX/, 'bib', /^@misc\{\w*sextants,\n/],
];

const fromLibrary: typeof fromPopup = [
  [/^RIS/, 'ris', /(?:TI {2}- (?:Herrings|Lanterns|Sextants)[\s\S]*){3}/],
  [/^CSL-JSON/, 'json', /^\[\n(?:\{"id":.*\n){3}\]/],
  [/^NDJSON/, 'ndjson', /^(?:\{"uid":.*\n){3}$/],
  [/^CSV/, 'csv', /^\uFEFFtitle,authors,(?:.*\r\n){4}$/],
  [/^Bookmarks/, 'html', /^<!DOCTYPE NETSCAPE-Bookmark-file-1>[\s\S]*(?:<DT>[\s\S]*){3}/],
];

async function selectAll(library: TabSurface, count: number): Promise<void> {
  await library.waitFor((expected) => document.querySelectorAll('[role=option]').length === expected, count);
  await pressSelectAll(library);
  await library.waitForText(new RegExp(`${count} selected`));
}

/** A file's text; of an archive that of the files in it, one after the other. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return bytes[0] === 0x50
    ? Object.values(unzipSync(bytes))
        .map((file) => strFromU8(file))
        .join('\n')
    : bytes.toString();
}

/** Captures three pages; the popup of the last is left open. */
async function withThree(bed: Bed): Promise<PopupSurface> {
  let popup: PopupSurface | undefined;
  for (const title of titles) {
    const url = `https://harbour.example/${encodeURIComponent(title)}`;
    popup = await bed.capture(await bed.open(url, articlePage(title, `This was ${title}.`)));
    await popup.waitForText(new RegExp(`Captured.*${title}`));
  }
  return popup!;
}
