// Pictures in the library: each file once, shared, freed with the last capture that shows it; what is missing of them.
import { beforeEach, describe, expect, it } from 'vitest';
import { readCapture } from '../../../src/storage/captures/captures';
import { moveToTrash, purgeTrash, restoreFromTrash } from '../../../src/storage/captures/marking';
import { replaceArticle, saveCapture } from '../../../src/storage/captures/saving';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { Database, database } from '../../../src/storage/database/database';
import { schema } from '../../../src/storage/database/schema';
import {
  bytesKept,
  capturesMissing,
  fileOf,
  keepPicture,
  missingOf,
  noteMissing,
  picturesSize,
  standingOf,
  wantAgain,
} from '../../../src/storage/pictures/pictures';
import { articleOf, capturePages, emptyLibrary, keep, sizes } from '../library';

beforeEach(emptyLibrary);

const pier = 'https://cdn.example.org/pier.png';
const boat = 'https://cdn.example.org/boat.png';
const lead = articleOf().leadImage;

const showing = (...urls: string[]) =>
  articleOf({ html: urls.map((url) => `<img src="${url}">`).join(''), text: urls.join(' ') });

async function captured(...urls: string[]): Promise<number> {
  return (await saveCapture(showing(...urls), 'new', { withPictures: true })).id;
}

const missing = async (id: number) => Object.fromEntries((await missingOf(id)).map(({ url, why }) => [url, why]));

describe('a kept picture', () => {
  it('is stored once by its bytes, and shown by each capture under its own address', async () => {
    const [a, b] = await capturePages('a', 'b');
    await keep([a!], pier, 'bytes');
    await keep([b!], boat, 'bytes');
    await keep([b!], pier, 'other bytes');
    expect(await sizes()).toMatchObject({ assets: 3, files: 2 });
    const { assets } = await readCapture(b!);
    const shown = Object.fromEntries(await Promise.all(assets.map(async ({ url, blob }) => [url, await blob.text()])));
    expect(shown).toEqual({ [boat]: 'bytes', [pier]: 'other bytes' });
    expect(assets[0]?.blob.type).toBe('image/png');
    expect([await bytesKept(b!), await picturesSize()]).toEqual([16, 16]);
    expect(await standingOf(b!)).toEqual({ kept: 2, missing: [] });
  });

  it('is named by SHA-256', async () => {
    expect((await fileOf(new Blob(['abc']))).hash).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('goes with the last capture that shows it, after the trash', async () => {
    const [a, b] = await capturePages('a', 'b');
    await keep([a!, b!], pier, 'bytes');
    await keep([b!], boat, 'boat');
    await moveToTrash([a!]);
    await purgeTrash(Date.now() + 1);
    expect(await sizes()).toMatchObject({ assets: 2, files: 2 });
    await moveToTrash([b!]);
    expect(await sizes()).toMatchObject({ assets: 2, files: 2 });
    await restoreFromTrash([b!]);
    expect((await readCapture(b!)).assets).toHaveLength(2);
    await moveToTrash([b!]);
    await purgeTrash(Date.now() + 1);
    expect(await sizes()).toMatchObject({ assets: 0, files: 0 });
  });

  it('takes the place of an earlier one, whose file goes when nobody else shows it', async () => {
    const [a, b] = await capturePages('a', 'b');
    await keep([a!, b!], pier, 'first');
    await keep([a!], pier, 'second');
    expect(await sizes()).toMatchObject({ assets: 2, files: 2 });
    await keep([b!], pier, 'second');
    expect(await sizes()).toMatchObject({ assets: 2, files: 1 });
  });

  it('of a capture that is gone meanwhile leaves nothing', async () => {
    const id = await captured(pier);
    await undoCapture({ kind: 'captured', id, part: 'page' });
    expect(await keepPicture(id, pier, await fileOf(new Blob(['x'])))).toBe(false);
    await noteMissing(id, pier, 'tooSlow');
    expect(await sizes()).toMatchObject({ assets: 0, files: 0, missing: 0 });
  });

  it('is kept when its capture is in the trash meanwhile', async () => {
    const id = await captured(pier);
    await moveToTrash([id]);
    await keep([id], pier, 'x');
    expect((await readCapture(id)).assets).toHaveLength(1);
  });
});

describe('a missing picture', () => {
  it('is lined up with the capture that shows it, where pictures are kept', async () => {
    const id = await captured(pier);
    expect(await missing(id)).toEqual({ [pier]: 'waiting', [lead]: 'waiting' });
    expect((await missingOf(id)).map(({ origin }) => origin)).toContain('https://cdn.example.org');
    expect(await capturesMissing('waiting')).toEqual([id]);
    const { id: plain } = await saveCapture(articleOf({ canonicalUrl: 'https://example.org/b' }), 'new');
    expect(await missing(plain)).toEqual({});
  });

  it('is no more missing once it is kept, and not noted as missing then', async () => {
    const id = await captured(pier);
    await keep([id], pier, 'x');
    await noteMissing(id, pier, 'tooSlow');
    expect(await missing(id)).toEqual({ [lead]: 'waiting' });
  });

  it('has a reason, and can be wanted again', async () => {
    const id = await captured(pier, boat);
    await noteMissing(id, pier, 'needsAccess');
    await noteMissing(id, boat, 'notFound');
    expect(await missing(id)).toEqual({ [pier]: 'needsAccess', [boat]: 'notFound', [lead]: 'waiting' });
    expect(await capturesMissing('needsAccess')).toEqual([id]);
    await wantAgain(id, ({ why }) => why === 'needsAccess');
    expect(await missing(id)).toEqual({ [pier]: 'waiting', [boat]: 'notFound', [lead]: 'waiting' });
  });

  it('goes with its capture', async () => {
    const id = await captured(pier);
    await moveToTrash([id]);
    expect(await sizes()).toMatchObject({ missing: 2 });
    await purgeTrash(Date.now() + 1);
    expect(await sizes()).toMatchObject({ missing: 0 });
  });
});

describe('an update', () => {
  it('lines up what is new, keeps what earlier versions show, forgets what is no longer shown', async () => {
    const id = await captured(pier, boat);
    await keep([id], pier, 'x');
    const fresh = 'https://cdn.example.org/fresh.png';
    const outcome = await saveCapture(showing(pier, fresh), 'update', { withPictures: true });
    expect(await missing(id)).toEqual({ [fresh]: 'waiting', [lead]: 'waiting' });
    expect((await readCapture(id)).assets.map(({ url }) => url)).toEqual([pier]);

    await undoCapture(outcome);
    expect(await missing(id)).toEqual({ [lead]: 'waiting' });
  });

  it('from the kept source wants pictures where some were kept, and only there', async () => {
    const id = await captured(pier);
    const again = { article: showing(pier, boat), receipt: { warnings: [], pipeline: 1 } } as unknown;
    await wantAgain(id, () => false);
    await database.missing.clear();
    await replaceArticle(id, again as Parameters<typeof replaceArticle>[1]);
    expect(await missing(id)).toEqual({});
    await keep([id], pier, 'x');
    await replaceArticle(id, again as Parameters<typeof replaceArticle>[1]);
    expect(await missing(id)).toEqual({ [boat]: 'waiting', [lead]: 'waiting' });
  });
});

it('keeps pictures that were stored before files were', async () => {
  const version = schema.findIndex(({ stores }) => 'files' in stores);
  const old = new Database('offprint', schema.slice(0, version));
  const id = await old.run((db) => db.table('captures').add({ uid: 'u', canonicalUrl: pier, capturedAt: 1, tags: [] }));
  await old.run((db) => db.table('bodies').add({ captureId: id, html: '', text: '' }));
  const blob = (text: string) => new Blob([text], { type: 'image/gif' });
  await old.run((db) => db.table('assets').add({ captureId: id, url: pier, blob: blob('pier') }));
  await old.run((db) => db.table('assets').add({ captureId: id, url: boat, blob: blob('boat!') }));
  old.close();

  const { assets } = await readCapture(Number(id));
  const shown = Object.fromEntries(await Promise.all(assets.map(async ({ url, blob }) => [url, await blob.text()])));
  expect(shown).toEqual({ [pier]: 'pier', [boat]: 'boat!' });
  expect(await picturesSize()).toBe(9);
  expect(await database.assets.toCollection().first()).not.toHaveProperty('blob');
});
