// A write that fails half-way, for whatever reason, leaves everything as it was.
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readCapture } from '../../src/storage/captures';
import { database } from '../../src/storage/database';
import { moveToTrash, purgeTrash, restoreFromTrash } from '../../src/storage/marking';
import { saveCapture } from '../../src/storage/saving';
import { articleOf, capturePages, emptyLibrary, sizes } from './library';

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
  it('is told by its name when a write finds no room', async () => {
    breakWrites('bodies', new DOMException('no room', 'QuotaExceededError'));
    await expect(saveCapture(articleOf(), 'new')).rejects.toMatchObject({ code: 'diskFull' });
    expect(await sizes()).toMatchObject({ captures: 0, bodies: 0 });
  });

  it('is told by its name when the commit finds no quota left', async () => {
    await useSmallDisk(2_000_000);
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
