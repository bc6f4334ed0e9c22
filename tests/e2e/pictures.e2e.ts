// A page with 60 pictures from three origins, some of them difficult: kept without any permission where its host lets
// the page read them, with one click for the rest, and shown offline afterwards.
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { download } from '../../scripts/capture.mjs';
import { type Bed, browsers, useBed } from './bed';
import { articlePage } from './pages';
import { avif, photograph, png } from './picture-files';
import { pressButton } from './press';

const site = 'https://harbour.example';
const page = `${site}/2024/ferry`;
const open = 'https://open.example';
const closed = 'https://closed.example';
const cors = { 'access-control-allow-origin': '*' };
const refused = { status: 403, type: 'text/plain', body: 'no' };
const image = (number: number) => ({ type: 'image/png', body: png(number) });

/** Puts 60 pictures on the web: 20 on the page's own site, 20 on one that lets others read, 20 on one that does not. */
function build(bed: Bed): { all: string[]; failing: Record<string, string>; needing: string[] } {
  const difficult = {
    [`${site}/referer.png`]: ({ referer }: Record<string, unknown>) => (referer === page ? image(201) : refused),
    [`${site}/slow.png`]: { ...image(202), delay: 1500 },
    [`${site}/gone.png`]: { type: 'text/html', body: '<!doctype html><title>Not found</title>' },
    [`${site}/drawing.svg`]: {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(2)</script><rect width="9" height="9"/></svg>',
    },
    [`${open}/endless.png`]: { type: 'image/png', body: new Uint8Array(100_000), endless: true, headers: cors },
    [`${open}/modern`]: { type: 'image/avif', body: avif, headers: cors },
    // Refuses whoever says that he comes from another site.
    [`${closed}/hotlink.png`]: ({ referer }: Record<string, unknown>) => (referer === undefined ? image(203) : refused),
  };
  for (const [url, answer] of Object.entries(difficult)) bed.web.set(url, answer);
  const plain = [
    ...Array.from({ length: 16 }, (_, n) => `${site}/${n}.png`),
    ...Array.from({ length: 18 }, (_, n) => `${open}/${n}.png`),
    ...Array.from({ length: 19 }, (_, n) => `${closed}/${n}.png`),
  ];
  for (const [n, url] of plain.entries()) {
    bed.web.set(url, { ...image(n), ...(url.startsWith(open) && { headers: cors }) });
  }
  const all = [...plain, ...Object.keys(difficult)];
  return {
    all,
    failing: { [`${site}/gone.png`]: 'notPicture', [`${open}/endless.png`]: 'tooLarge' },
    needing: all.filter((url) => url.startsWith(closed)),
  };
}

const shows = (urls: string[]) => urls.map((url) => `<p><img src="${url}" width="24" height="24" alt=""></p>`).join('');

describe.each(browsers)('the pictures of an article in %s', (kind) => {
  const bed = useBed(kind);

  it('are kept: at once what the page may read, after one click the rest, and shown from storage alone', async () => {
    const { all, failing, needing } = build(bed);
    expect(all).toHaveLength(60);
    const tab = await bed.open(page, articlePage('The ferry', shows(all)));
    const popup = await bed.capture(tab);
    await popup.waitForText(/38 of 60 pictures kept; 20 need access to closed\.example/);
    expect(await popup.count('button', /^Allow closed\.example$/)).toBe(1);
    await popup.dismiss();
    const { missing, assets, files } = await bed.storedWhen(settled);
    const why = Object.fromEntries(missing.map((row) => [row.url, row.why]));
    expect(why).toEqual({ ...failing, ...Object.fromEntries(needing.map((url) => [url, 'needsAccess'])) });
    expect(assets).toHaveLength(38);
    expect(
      files
        .map(({ type }) => type)
        .filter((type) => type !== 'image/png')
        .sort(),
    ).toEqual(['image/avif', 'image/svg+xml']);

    const library = await openDetails(bed);
    await library.waitForText(
      /gone\.png is not a picture.*endless\.png is larger|endless\.png is larger.*gone\.png is not a picture/,
    );
    await pressButton(library, 'Allow closed.example');
    await bed.driver.allowAccess();
    const after = await bed.storedWhen(({ assets }) => assets.length === 58);
    expect(Object.fromEntries(after.missing.map((row) => [row.url, row.why]))).toEqual(failing);
    await library.waitForText(/58 of 60 pictures kept/);

    // The web is gone.
    bed.web.clear();
    bed.forgetAsked();
    const reader = await openDetails(bed);
    const shown = await reader.waitFor(() => {
      const images = [...(document.querySelector('iframe')?.contentDocument?.images ?? [])];
      return (
        images.length === 58 &&
        images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0) &&
        images.length
      );
    });
    expect(shown).toBe(58);
    expect(bed.asked).toEqual([]);
    expect(bed.driver.dialogs).toEqual([]);
    const exported = async (format: RegExp): Promise<Buffer> => {
      const file = await download(bed.downloads, async () => {
        await reader.click('button', /^Export/);
        await reader.click('menuitem', format);
      });
      return readFileSync(file);
    };
    const [file, book] = [await exported(/^HTML/), await exported(/^EPUB/)];
    for (const html of [String(file), await chapterOf(book)]) {
      const opened = await bed.open('https://exported.example/', html);
      expect(
        await opened.waitFor(() => {
          const { images } = document;
          return (
            images.length === 58 && [...images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0)
          );
        }),
      ).toBe(true);
      await opened.close();
    }
    expect(bed.asked.filter((url) => !url.startsWith('https://exported.example/'))).toEqual([]);
  });

  it('are stored smaller where that is wished for', async () => {
    const [wide, small] = [`${site}/wide.png`, `${site}/small.png`];
    const file = photograph(1000, 300);
    bed.web.set(wide, { type: 'image/png', body: file });
    bed.web.set(small, image(1));
    await bed.choose({ recodePictures: true, recodeWidth: 600 });
    await bed.capture(await bed.open(page, articlePage('The ferry', shows([wide, small]))));
    const { files } = await bed.storedWhen(({ assets }) => assets.length === 2);
    expect(files.map(({ type }) => type).sort()).toEqual(['image/png', 'image/webp']);
    expect(files.find(({ type }) => type === 'image/webp')!.bytes).toBeLessThan(file.length / 2);
  });

  it('are fetched in the end when the background is stopped in the middle', async () => {
    const urls = [1, 2, 3].map((n) => `${site}/late-${n}.png`);
    const held = { open: false };
    for (const [n, url] of urls.entries())
      bed.web.set(url, () => (held.open ? image(n) : { ...image(n), delay: 30_000 }));
    // The page itself loads none of them yet.
    const tab = await openLazily(bed, urls);
    await (await bed.capture(tab)).dismiss();
    await bed.storedWhen(({ missing }) => missing.length === 3 && missing.every(({ why }) => why === 'waiting'));
    await bed.driver.stopBackground();
    expect((await bed.stored()).missing).toHaveLength(3);
    held.open = true;
    await bed.driver.pressShortcut(tab, 'S');
    const { missing, assets } = await bed.storedWhen(({ assets }) => assets.length === 3);
    expect(missing).toEqual([]);
    expect(assets.map(({ url }) => url).sort()).toEqual(urls);
  });

  it('are not asked of the own network for a page that is elsewhere', async () => {
    const own = ['http://192.168.1.1/a.png', 'http://localhost:8080/b.png', 'http://printer.local/c.png'];
    for (const url of own) bed.web.set(url, image(1));
    const tab = await openLazily(bed, own);
    bed.forgetAsked();
    await bed.capture(tab);
    const { missing } = await bed.storedWhen(settled);
    expect(missing.map(({ url, why }) => [url, why]).sort()).toEqual(own.map((url) => [url, 'privateAddress']).sort());
    expect(bed.asked).toEqual([]);
  });

  it('are not asked of the own network by way of a site that leads there', async () => {
    const [lure, own] = [`${closed}/lure.png`, 'https://192.168.1.1/a.png'];
    bed.web.set(lure, { status: 302, type: 'text/plain', body: '', headers: { ...cors, location: own } });
    bed.web.set(own, { ...image(1), headers: cors });
    const tab = await openLazily(bed, [lure]);
    bed.forgetAsked();
    const popup = await bed.capture(tab);
    await popup.waitForText(/0 of 1 pictures kept/);
    await popup.dismiss();
    const { missing } = await bed.storedWhen(settled);
    expect(missing.map(({ url, why }) => [url, why])).toEqual([[lure, 'redirected']]);
    expect(bed.asked).toContain(lure);
    expect(bed.asked).not.toContain(own);
  });

  it('are not asked of the own network by the background either, with access to a site that leads there', async () => {
    // A site that no earlier test was given access to.
    const [lure, own] = ['https://lure.example/lure.png', 'https://192.168.1.1/a.png'];
    bed.web.set(lure, image(1));
    bed.web.set(own, image(2));
    const tab = await openLazily(bed, [lure]);
    const popup = await bed.capture(tab);
    await popup.waitForText(/0 of 1 pictures kept; 1 needs access to lure\.example/);
    await popup.dismiss();
    await tab.close();
    bed.web.set(lure, { status: 302, type: 'text/plain', body: '', headers: { location: own } });
    const library = await openDetails(bed);
    await pressButton(library, 'Allow lure.example');
    await bed.driver.allowAccess();
    await bed.storedWhen(({ missing }) => missing.some(({ why }) => why === 'redirected'));
    expect(bed.asked).not.toContain(own);
  });

  it('are followed where the page has shown what its address leads to', async () => {
    const [media, file] = [`${open}/media/1`, `${site}/files/1.png`];
    bed.web.set(media, { status: 302, type: 'text/plain', body: '', headers: { ...cors, location: file } });
    bed.web.set(file, { ...image(1), headers: cors });
    const tab = await bed.open(page, articlePage('The ferry', shows([media])));
    await bed.capture(tab);
    const { assets } = await bed.storedWhen(({ assets }) => assets.length === 1);
    expect(assets.map(({ url }) => url)).toEqual([media]);
  });
});

const settled = ({ captures, missing }: { captures: unknown[]; missing: { why: string }[] }): boolean =>
  captures.length === 1 && missing.every(({ why }) => why !== 'waiting');

/** Opens the article with pictures that the page would load later. */
function openLazily(bed: Bed, urls: string[]) {
  const images = urls.map((url) => `<p><img data-src="${url}" width="24" height="24" alt="${url}"></p>`).join('');
  return bed.open(page, articlePage('The ferry', images));
}

/** The article's chapter of a book, as a page that has the pictures of the book in it. */
async function chapterOf(book: Buffer): Promise<string> {
  const files = await JSZip.loadAsync(book);
  const chapters = await Promise.all(files.file(/\.xhtml$/).map((file) => file.async('string')));
  const chapter = chapters.find((text) => text.includes('<img'))!;
  const images = new Map<string, string>();
  for (const file of files.file(/images\//)) {
    const type = file.name.endsWith('svg') ? 'image/svg+xml' : 'image/png';
    images.set(file.name.replace(/^.*images\//, ''), `data:${type};base64,${await file.async('base64')}`);
  }
  return chapter.replace(/src="(?:[^"]*\/)?images\/([^"]*)"/g, (_, name) => `src="${images.get(name) ?? ''}"`);
}

async function openDetails(bed: Bed) {
  const [capture] = (await bed.stored()).captures;
  const library = await bed.openExtensionPage(`library/index.html#capture=${capture!.id}`);
  await library.click('button', /^Details$/);
  return library;
}
