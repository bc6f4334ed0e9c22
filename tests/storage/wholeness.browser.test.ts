// A write that fails half-way, for whatever reason, leaves everything as it was.
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readCapture, readCaptures } from '../../src/storage/captures/captures';
import { moveToTrash, purgeTrash, restoreFromTrash } from '../../src/storage/captures/marking';
import { saveCapture } from '../../src/storage/captures/saving';
import { readCounts } from '../../src/storage/counts/counters';
import { database } from '../../src/storage/database/database';
import { listIds, listRows } from '../../src/storage/lists/lists';
import { fileOf, keepPicture } from '../../src/storage/pictures/pictures';
import { setTags } from '../../src/storage/tags/tags';
import { articleOf, capturePages, emptyLibrary, sizes } from './library';
import { writeVersion } from './older-versions';

beforeEach(emptyLibrary);

/** Lets every write to a table throw, after the writes to other tables went through. */
function breakWrites(table: string, error: unknown): void {
  for (const method of ['put', 'add', 'delete'] as const) {
    const original = IDBObjectStore.prototype[method];
    const broken = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (this.name === table) throw error;
      return Reflect.apply(original, this, args);
    });
    onTestFinished(() => broken.mockRestore());
  }
}

/** Chromium's storage buckets, as far as they are used here: a store beside the usual one, with a quota of its own. */
interface Buckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Moves the library, empty as it is, to a disk of so many bytes until the test ends. */
async function useSmallDisk(quota: number): Promise<void> {
  const { storageBuckets } = navigator as Navigator & { storageBuckets: Buckets };
  const { indexedDB } = await storageBuckets.open('small', { quota });
  database.close({ disableAutoOpen: false });
  const moved = vi.spyOn(globalThis, 'indexedDB', 'get').mockReturnValue(indexedDB);
  onTestFinished(async () => {
    database.close({ disableAutoOpen: false });
    moved.mockRestore();
    await storageBuckets.delete('small');
  });
}

/** A text that the browser cannot compress: its room is counted after compression. */
function noise(characters: number): string {
  const bytes = new Uint8Array(characters);
  // The most that one call fills.
  for (let start = 0; start < characters; start += 65_536) {
    crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  }
  return new TextDecoder('latin1').decode(bytes);
}

describe('a failure inside a transaction', () => {
  const fault = new DOMException('unreadable', 'UnknownError');

  it('leaves nothing of a new capture', async () => {
    breakWrites('bodies', fault);
    await expect(saveCapture(articleOf(), 'new')).rejects.toMatchObject({ code: 'databaseBroken' });
    expect(await sizes()).toEqual({ captures: 0, trash: 0, bodies: 0, versions: 0, assets: 0, files: 0, missing: 0 });
  });

  it('leaves a capture as it was before an update', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    const before = await readCapture(id);
    breakWrites('bodies', fault);
    await expect(saveCapture(articleOf({ text: 'Rewritten.' }), 'update')).rejects.toMatchObject({
      code: 'databaseBroken',
    });
    expect(await readCapture(id)).toEqual(before);
  });

  it('loses nothing on the way to the trash, back, or out of it', async () => {
    const ids = await capturePages('a', 'b');
    breakWrites('captures', fault);
    await expect(moveToTrash(ids)).rejects.toMatchObject({ code: 'databaseBroken' });
    expect(await sizes()).toMatchObject({ captures: 2, trash: 0 });
    vi.restoreAllMocks();

    await moveToTrash(ids);
    breakWrites('trash', fault);
    await expect(restoreFromTrash(ids)).rejects.toMatchObject({ code: 'databaseBroken' });
    vi.restoreAllMocks();
    breakWrites('bodies', fault);
    await expect(purgeTrash(Date.now() + 1)).rejects.toMatchObject({ code: 'databaseBroken' });
    expect(await sizes()).toMatchObject({ captures: 0, trash: 2, bodies: 2 });
  });
});

describe('a full disk', () => {
  it('is told of before anything is begun, where the browser knows', async () => {
    onTestFinished(() => void vi.restoreAllMocks());
    const later = Date.now() + 120_000; // whatever an earlier answer was, it no longer serves
    vi.spyOn(Date, 'now').mockReturnValue(later);
    const estimate = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 990, quota: 1_000 });
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await expect(saveCapture(articleOf(), 'new')).rejects.toMatchObject({ code: 'diskFull' });
    const file = await fileOf(new Blob(['a picture of the shore']));
    await expect(keepPicture(1, 'https://example.org/a.png', file)).rejects.toMatchObject({ code: 'diskFull' });
    expect(begun).not.toHaveBeenCalled();
    estimate.mockRejectedValue(new TypeError('not told here'));
    expect(await saveCapture(articleOf(), 'new')).toMatchObject({ kind: 'captured' });
  });

  it('is told by its name when a write finds no room', async () => {
    breakWrites('bodies', new DOMException('no room', 'QuotaExceededError'));
    await expect(saveCapture(articleOf(), 'new')).rejects.toMatchObject({ code: 'diskFull' });
    expect(await sizes()).toMatchObject({ captures: 0, bodies: 0 });
  });

  it('is told by its name when the commit finds no quota left', async () => {
    await useSmallDisk(2_000_000);
    // As a browser that does not tell beforehand.
    const untold = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({});
    onTestFinished(() => untold.mockRestore());
    const { id } = await saveCapture(articleOf(), 'new');
    const before = await readCapture(id);
    const html = noise(5_000_000);
    const updated = saveCapture(articleOf({ html, text: 'Rewritten.' }), 'update');
    await expect(updated).rejects.toMatchObject({ code: 'diskFull', cause: { name: 'AbortError' } });
    const added = saveCapture(articleOf({ canonicalUrl: 'https://example.org/new', html }), 'new');
    await expect(added).rejects.toMatchObject({ code: 'diskFull' });
    expect(await readCapture(id)).toEqual(before);
    expect(await sizes()).toMatchObject({ captures: 1, bodies: 1, versions: 0 });
  });
});

describe('a text that is lost', () => {
  it('is told of by its name, harms nothing else, and comes back with an update', async () => {
    const article = articleOf();
    const { id } = await saveCapture(article, 'new');
    const [other] = await capturePages('other');
    await setTags([id], ['sea'], []);
    await database.bodies.delete(id);
    await expect(readCapture(id)).rejects.toMatchObject({ code: 'textLost' });
    expect((await listRows({ view: 'all', words: '', limit: 9 })).rows.map((row) => row.id)).toEqual([other, id]);
    for await (const capture of readCaptures([id, other!])) expect(capture.id).toBe(other);
    expect(await listIds({ view: 'all', words: 'title:tides ' })).toEqual([id]);
    await saveCapture(article, 'update');
    expect(await readCapture(id)).toMatchObject({ text: article.text, tags: ['sea'] });
  });
});

describe('an upgrade of a real library', () => {
  it.each([1, 2, 3, 4, 5])('from version %i that is cut short begins again and ends well', async (version) => {
    const ids = await writeVersion(version, [
      { article: articleOf({ canonicalUrl: 'https://example.org/1' }), state: 'unread', tags: ['sea'] },
      { article: articleOf({ canonicalUrl: 'https://example.org/2' }), state: 'read', starred: true },
      { article: articleOf({ canonicalUrl: 'https://example.org/3' }), state: 'read', inTrash: true },
    ]);
    breakWrites('counters', new DOMException('lost power', 'UnknownError'));
    await expect(readCounts()).rejects.toMatchObject({ code: 'databaseBroken' });
    vi.restoreAllMocks();
    expect(await readCounts()).toEqual({ all: 2, unread: 1, read: 1, starred: 1, archived: 0, trash: 1 });
    expect(await listIds({ view: 'all', words: 'sea', sort: { by: 'captured', reversed: true } })).toEqual(
      ids.slice(0, 2),
    );
  });
});
