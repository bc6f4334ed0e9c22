// Files go in through the whole of it: importers, sanitiser, storage. What we export comes back as it was.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dryRun } from '../../../library/import/dry-run';
import { type Outcome, runImport } from '../../../library/import/run';
import { troubleList } from '../../../library/import/trouble-list';
import { exportCaptures, exporterById } from '../../../src/export';
import type { FullCapture } from '../../../src/model';
import { defaults } from '../../../src/settings';
import { readCapture, readCaptures } from '../../../src/storage/captures/captures';
import { setEdits } from '../../../src/storage/captures/edits';
import { setStarred, setState } from '../../../src/storage/captures/marking';
import { setNote } from '../../../src/storage/captures/notes';
import { saveCapture } from '../../../src/storage/captures/saving';
import { countWanted, findWanted, listWanted } from '../../../src/storage/captures/to-capture';
import { database } from '../../../src/storage/database/database';
import { countRows } from '../../../src/storage/lists/lists';
import { fileOf, keepPicture } from '../../../src/storage/pictures/pictures';
import { setTags } from '../../../src/storage/tags/tags';
import { undoImport } from '../../../src/storage/transfer/importing';
import { articleOf, emptyLibrary } from '../../storage/library';
import { dangerous, drawing, picture } from '../pictures';

vi.mock('../../../src/browser', () => import('../../ui/fake-browser'));

beforeEach(emptyLibrary);

const words = { captured: 'Captured', image: 'Image' };
const never = new AbortController().signal;
const run = (...files: File[]): Promise<Outcome> => runImport({ files }, defaults, never, () => {});
const plan = (...files: File[]) => dryRun(files, never, () => {});
const fileWith = (text: string, name = 'export'): File => new File([text], name);

async function exported(format: string, pageImages: 'inside' | 'beside' = 'inside'): Promise<File> {
  const ids = await database.captures.toCollection().primaryKeys();
  const options = { lang: 'en', words, archiveName: 'library', pageImages };
  const file = await exportCaptures(exporterById(format), readCaptures(ids), options as never);
  return new File([await new Response(file.stream).blob()], 'renamed');
}

/** A picture of some bytes, in base64. */
async function pngOf(size: number, colour: string): Promise<string> {
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d')!;
  for (let at = 0; at < size; at += 1) {
    context.fillStyle = at % 3 ? colour : 'black';
    context.fillRect(at, (at * 7) % size, 9, 9);
  }
  return btoa(String.fromCharCode(...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())));
}

/** A library with everything that a capture can have. */
async function fill(): Promise<void> {
  const shown =
    '<p>The sea <em>comes</em>.</p><img src="https://example.org/a.png" alt="Sea"><pre><code>a &lt; b</code></pre>';
  const { id } = await saveCapture(articleOf({ html: '<p>First.</p>', text: 'First.' }), 'new');
  await saveCapture(articleOf({ html: shown, text: 'The sea comes.\n\na < b' }), 'update');
  await setEdits(id, { title: 'Mine', byline: ['Me'] });
  await setTags([id], ['sea', 'work/papers'], []);
  await setNote(id, 'For the essay.');
  await setState([id], 'archived');
  await setStarred([id], true);
  await keepPicture(id, 'https://example.org/a.png', await fileOf(picture));
  await saveCapture(
    articleOf({
      canonicalUrl: 'https://example.org/ar',
      url: 'https://example.org/ar',
      title: 'المد',
      lang: 'ar',
      dir: 'rtl',
      html: '<p>ماء</p>',
      text: 'ماء',
    }),
    'new',
  );
}

async function library(): Promise<unknown[]> {
  const ids = await database.captures.orderBy('uid').primaryKeys();
  const captures: unknown[] = [];
  for (const id of ids) captures.push(await comparable(await readCapture(id)));
  return captures;
}

async function comparable({ id: _, receipt: __, hasSource: ___, assets, ...capture }: FullCapture): Promise<object> {
  const files = await Promise.all(
    assets.map(async ({ url, blob }) => ({ url, type: blob.type, text: await blob.text() })),
  );
  return { ...capture, assets: files };
}

describe('what we export', () => {
  it.each(['json', 'ndjson'])('as %s comes back whole', async (format) => {
    await fill();
    const [before, file] = [await library(), await exported(format)];
    await emptyLibrary();
    expect(await run(file)).toMatchObject({ captures: 2, wanted: 0, merged: 0, troubleCount: 0 });
    expect(await library()).toEqual(before);
  });

  it.each(['inside', 'beside'] as const)(
    'as HTML, pictures %s, comes back but for what HTML does not hold',
    async (where) => {
      await fill();
      const [before, file] = [(await library()) as FullCapture[], await exported('html', where)];
      await emptyLibrary();
      expect(await run(file)).toMatchObject({ captures: 2, troubleCount: 0 });
      const after = (await library()) as FullCapture[];
      for (const [at, capture] of after.entries()) {
        // docs/formats.md: earlier versions, edits, the plain text.
        const left = { text: '', versions: [], edits: {}, wordCount: 0 };
        expect({ ...capture, ...left }).toEqual({ ...before[at]!, ...left });
        expect(capture.text).toContain(at === 0 || before[at]!.dir === 'ltr' ? '' : 'ماء');
      }
    },
  );

  it('as bookmarks comes back as addresses', async () => {
    await fill();
    const file = await exported('bookmarks');
    await emptyLibrary();
    expect(await run(file)).toMatchObject({ captures: 0, wanted: 2, troubleCount: 0 });
  });
});

describe('a dry run', () => {
  it('says what will come in, what is there, what is said twice and what cannot, and writes nothing', async () => {
    await saveCapture(articleOf(), 'new');
    const csv = `title,url,time_added,tags,status
New,https://example.org/new?utm_source=x,1,,unread
Again,http://example.org/new,1,,unread
Known,https://example.org/tides?utm_medium=y,1,,unread
Bad,javascript:alert(1),1,,unread
`;
    expect(await plan(fileWith(csv))).toMatchObject({
      ...{ captures: 0, addresses: 1, known: 1, repeated: 1, troubleCount: 1, importers: ['pocket-csv'] },
      troubles: [{ file: 'export', line: 5, why: 'badAddress', shown: 'javascript:alert(1)' }],
    });
    expect(await Promise.all([countRows('all'), countWanted()])).toEqual([1, 0]);
  });
});

describe('what cannot come in', () => {
  it('is listed by line, all of it, however much it is', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) =>
      at % 2 ? `P,ftp://shore.example/${at},1,,unread` : `P,https://shore.example/${at},1,,unread`,
    );
    const outcome = await run(fileWith(`title,url,time_added,tags,status\n${rows.join('\n')}`));
    expect(outcome).toMatchObject({ wanted: 1500, troubleCount: 1500 });
    expect(outcome.troubles).toHaveLength(1500);
    expect(outcome.troubles.at(-1)).toMatchObject({ line: 3001, why: 'badAddress', shown: 'ftp://shore.example/2999' });
    const list = await new Response(troubleList(outcome.troubles)).text();
    expect(list.split('\n')).toHaveLength(1501);
    expect(list).toMatch(/^export, .*3.*\tftp:\/\/shore\.example\/1\n/);
  });
});

describe('foreign files', () => {
  it('leave nothing in the library that could run', async () => {
    const content =
      '<p onclick="x()">Sound.</p><script>x()</script><img src=x onerror=x()><a href="javascript:x()">a</a>';
    const entry = {
      url: 'https://shore.example/a',
      title: 'A',
      is_archived: 0,
      is_starred: 1,
      content,
      tags: ['sea'],
      created_at: '2024-01-01T10:00:00+0000',
    };
    expect(await run(fileWith(JSON.stringify([entry])))).toMatchObject({ captures: 1, troubleCount: 0 });
    const capture = await readCapture((await database.captures.toCollection().primaryKeys())[0]!);
    expect(capture.html).not.toMatch(/script|onclick|onerror/);
    expect(capture).toMatchObject({ title: 'A', tags: ['sea'], starred: true, capturedAt: Date.UTC(2024, 0, 1, 10) });
    expect(capture.text).toContain('Sound.');
  });

  it('of our own kind are sanitised too', async () => {
    await fill();
    const text = (await (await exported('ndjson')).text()).replaceAll('<p>', '<p><script>x()</script>');
    await emptyLibrary();
    await run(fileWith(text));
    for (const { html } of (await library()) as FullCapture[]) expect(html).not.toContain('script');
  });

  it('of our own kind have their pictures made safe, and what is no picture is left out', async () => {
    await fill();
    const file = JSON.parse(await (await exported('json')).text());
    const asset = (name: string, type: string, data: string) => ({ url: `https://example.org/${name}`, type, data });
    file.captures[0].assets = [
      asset('drawing.svg', 'image/svg+xml', btoa(dangerous)),
      asset('named.png', 'image/png', btoa(dangerous)),
      asset('page.png', 'image/png', btoa('<script>x()</script>')),
    ];
    await emptyLibrary();
    await run(fileWith(JSON.stringify(file)));
    const stored = await database.files.toArray();
    const texts = await Promise.all(stored.map(({ blob }) => blob.text()));
    expect(texts.filter((text) => text === drawing)).toHaveLength(1);
    expect(texts.join()).not.toMatch(/script|onload/);
    const urls = (await database.assets.toArray()).map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(['https://example.org/drawing.svg', 'https://example.org/named.png']));
    expect(urls).not.toContain('https://example.org/page.png');
  });

  it('that hold whole pages are extracted', async () => {
    const page = `<!DOCTYPE html><html lang=en><!--
 Page saved with SingleFile
 url: https://shore.example/page
 saved date: Mon Jan 01 2024 10:00:00 GMT+0000 (UTC)
--><title>On tides</title><body><nav><a href=/>Home</a></nav><article><h1>On tides</h1>${'<p>The sea comes and goes, twice a day, as the moon would have it, and nobody has ever stopped it.</p>'.repeat(8)}</article></body></html>`;
    expect(await run(fileWith(page))).toMatchObject({ captures: 1, troubleCount: 0 });
    const capture = await readCapture((await database.captures.toCollection().primaryKeys())[0]!);
    expect(capture).toMatchObject({ title: 'On tides', url: 'https://shore.example/page' });
    expect(capture.text).not.toContain('Home');
    expect(capture.receipt).toBeDefined();
  });

  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const sea = '<p>The sea comes and goes, twice a day, as the moon would have it, and nobody has ever stopped it.</p>';
  const pageWith = (images: string, head = '') =>
    `<!DOCTYPE html><html lang=en>${head}<title>On tides</title><body><article><h1>On tides</h1>${sea.repeat(4)}${images}${sea.repeat(4)}</article></body></html>`;
  const partOf = (headers: string[], body: string) => ['--cut', ...headers, '', body].join('\r\n');
  const imported = async () => readCapture((await database.captures.toCollection().primaryKeys())[0]!);

  it('that hold pictures beside the page keep those that the article shows', async () => {
    const images =
      '<img src="/a.png?x=1&amp;y=2" alt="A"><img src="cid:b@page" alt="B"><img src="https://shore.example/fake.png" alt="C">';
    const image = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'];
    const file = [
      'Snapshot-Content-Location: https://shore.example/page',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="cut"',
      '',
      partOf(['Content-Type: text/html', 'Content-Location: https://shore.example/page'], pageWith(images)),
      partOf([...image, 'Content-Location: https://shore.example/a.png?x=1&y=2'], pixel),
      partOf([...image, 'Content-ID: <b@page>'], pixel),
      partOf([...image, 'Content-Location: https://shore.example/fake.png'], btoa('<html>no picture</html>')),
      partOf([...image, 'Content-Location: https://shore.example/icon.png'], pixel),
      '--cut--',
    ].join('\r\n');
    expect(await run(fileWith(file))).toMatchObject({ captures: 1, troubleCount: 0 });
    const { assets, html } = await imported();
    expect(assets.map(({ url, blob }) => [url, blob.type])).toEqual([
      ['https://shore.example/a.png?x=1&y=2', 'image/png'],
    ]);
    expect(btoa(String.fromCharCode(...new Uint8Array(await assets[0]!.blob.arrayBuffer())))).toBe(pixel);
    expect(html).toContain(`data:image/png;base64,${pixel}`);
    expect(html).not.toContain('cid:');
    expect(await database.files.count()).toBe(1);
  });

  const saved = (images: string, head = '') =>
    fileWith(pageWith(images, `<!--\n Page saved with SingleFile\n url: https://shore.example/page#top\n-->${head}`));
  const storedOf = async () => {
    const { assets, html } = await imported();
    return {
      html,
      assets: await Promise.all(assets.map(async ({ url, blob }) => ({ url, type: blob.type, size: blob.size }))),
    };
  };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>x()</script>${'<path d="M0 0L9 9"/>'.repeat(20)}</svg>`;

  it('that hold pictures in the page store each once, within what pictures may take', async () => {
    const sea = `data:image/png;base64,${await pngOf(150, 'teal')}`;
    const images = `<figure><img src=${sea} alt=Sea></figure><img alt='Again' src="${sea}"><img src='data:image/svg+xml,${encodeURIComponent(svg)}' alt="Drawing">`;
    await run(saved(images));
    const { html, assets } = await storedOf();
    expect(assets.map(({ type }) => type)).toEqual(['image/png', 'image/svg+xml']);
    for (const { url } of assets) expect(url).toMatch(/^https:\/\/shore\.example\/page#picture-[\da-f]{16}$/);
    expect([...html.matchAll(/src="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      assets[0]!.url,
      assets[0]!.url,
      assets[1]!.url,
    ]);
    expect(html).not.toContain('data:');
    const drawing = (await imported()).assets[1]!.blob;
    expect(await drawing.text()).not.toContain('script');
  });

  it('that hold a picture in their style sheet, as SingleFile does with those shown twice, keep it', async () => {
    const space = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect fill-opacity="0"/></svg>`;
    const style = `<style>:root{--sf-img-1: url("data:image/png;base64,${await pngOf(150, 'teal')}")}</style>`;
    await run(saved(`<img src='${space}' style="background-image:var(--sf-img-1)!important" alt="Sea">`, style));
    const { html, assets } = await storedOf();
    expect(assets).toMatchObject([{ type: 'image/png' }]);
    expect(html).toContain(`<img src="${assets[0]!.url}" alt="Sea">`);
  });

  it('that hold too large a picture say so', async () => {
    const sea = `data:image/png;base64,${await pngOf(150, 'teal')}`;
    const files = [saved(`<img src="${sea}" alt="Sea">`)];
    await runImport({ files }, { ...defaults, pictureLimit: 0.0001 }, never, () => {});
    expect((await storedOf()).assets).toEqual([]);
    expect(await database.missing.toArray()).toMatchObject([{ why: 'tooLarge' }]);
  });

  it('that hold drawn spaces and pixels leave them as they are', async () => {
    await run(saved(`<figure><img src="data:image/png;base64,${pixel}" alt="A"></figure>`));
    expect((await imported()).html).toContain(`src="data:image/png;base64,${pixel}"`);
    expect(await database.files.count()).toBe(0);
  });

  it('that hold no text are told of', async () => {
    const page = '<!doctype html><link rel="canonical" href="https://shore.example/empty"><title>Empty</title>';
    expect(await run(fileWith(page))).toMatchObject({ captures: 0, troubles: [{ why: 'noText', line: 1 }] });
  });
});

describe('an import', () => {
  const rows = (count: number): File =>
    fileWith(
      `title,url,time_added,tags,status\n${Array.from({ length: count }, (_, at) => `P,https://shore.example/${at},${at + 1},a|b,unread`).join('\n')}`,
    );

  it('of many rows is taken back as a whole', { timeout: 60_000 }, async () => {
    const outcome = await run(rows(3000));
    expect(outcome).toMatchObject({ wanted: 3000, troubleCount: 0, stopped: false });
    expect(await countWanted()).toBe(3000);
    expect((await findWanted('https://shore.example/7'))?.tags).toEqual(['a', 'b']);
    await undoImport(outcome.id);
    expect(await countWanted()).toBe(0);
  });

  it('that is stopped keeps whole batches, and says so', async () => {
    const stopping = new AbortController();
    const outcome = await runImport({ files: [rows(2000)] }, defaults, stopping.signal, (done) => {
      if (done >= 500) stopping.abort();
    });
    expect(outcome.stopped).toBe(true);
    expect(outcome.wanted).toBe(500);
    expect((await listWanted({ limit: 1000 })).pages).toHaveLength(500);
  });
});
