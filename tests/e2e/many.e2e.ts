// Pages that nobody is looking at: a list of addresses, the tabs of a window, a document that no extension can read.
import { describe, expect, it } from 'vitest';
import { browsers, useBed } from './bed';
import { articlePage } from './pages';
import { pressButton } from './press';

const pages = {
  'https://harbour.example/ferry': 'The ferry',
  'https://harbour.example/letters': 'The letters',
  'https://inland.example/mill': 'The mill',
};
const empty = 'https://inland.example/empty';

describe.each(browsers)('many pages in %s', (kind) => {
  const bed = useBed(kind);

  it('are captured from a list of addresses, with access asked for once; what fails stays on the list with its reason', async () => {
    for (const [url, title] of Object.entries(pages)) bed.web.set(url, articlePage(title));
    bed.web.set(empty, '<!doctype html><title>Empty</title>');
    const library = await bed.openExtensionPage('library/index.html#many');
    await library.fill('textbox', /^Addresses/, [...Object.keys(pages), empty].join(' and '));
    await library.click('button', /^Add 4 addresses to the list$/);
    await library.waitForText(/4 pages to capture/);
    await pressButton(library, 'Capture now');
    await bed.driver.allowAccess();
    await library.waitForText(/1 page to capture.*Capture now/);
    await library.waitForText(/This page holds no text|no text/i);
    const { captures } = await bed.stored();
    expect(captures.map(({ title }) => title).sort()).toEqual(['The ferry', 'The letters', 'The mill']);
    const open = await library.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));
    expect(open.filter((url) => url?.startsWith('https:'))).toEqual([]);

    // Access is there now: nobody is asked again, and what is open is captured too.
    const tab = await bed.open('https://upland.example/hut', articlePage('The hut'));
    await library.bringToFront();
    await pressButton(library, 'All tabs of this window');
    await library.waitForText(/The hut.*Captured/);
    expect((await bed.stored()).captures).toHaveLength(4);
    await tab.close();

    const options = await bed.openExtensionPage('options/index.html#permissions');
    await options.waitForText(/Every site Given .* for pages to capture · last used/);
    await options.click('button', /^Take back the access to Every site$/);
    await options.waitForText(/None\. Offprint reads a page only when you capture it\./);
    expect(await options.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] }))).toBe(false);
  });

  it('leave a PDF alone, and keep its address with its title when told to', async () => {
    const url = 'https://harbour.example/tides.pdf';
    bed.web.set(url, { type: 'application/pdf', body: pdf });
    const popup = await bed.capture(await bed.open(url), /PDF viewer/);
    await popup.click('button', /^Keep its address$/);
    await popup.waitForText(/Captured/);
    const { captures, bodies } = await bed.stored();
    expect(captures).toMatchObject([{ url, title: expect.stringContaining('tides') }]);
    expect(bodies).toMatchObject([{ text: url, html: `<p><a href="${url}">${url}</a></p>` }]);
  });
});

declare const chrome: {
  tabs: { query(filter: object): Promise<{ url?: string }[]> };
  permissions: { contains(wish: { origins: string[] }): Promise<boolean> };
};

/** One empty page: as small as a PDF gets that a viewer shows. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
