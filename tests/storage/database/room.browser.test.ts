// A disk that is nearly full: nothing is begun, what is there can be read, and a log that was torn is replaced.
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readRow } from '../../../src/storage/captures/captures';
import { setStarred } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { countRows } from '../../../src/storage/counts/counters';
import { Database } from '../../../src/storage/database/database';
import { schema } from '../../../src/storage/database/schema';
import { moveToTrash, purgeTrash } from '../../../src/storage/trash';
import { articleOf, capturePages, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

/** So many bytes are left from now on, whatever was known before; undone when the test ends. */
function leave(bytes: number): void {
  onTestFinished(() => void vi.restoreAllMocks());
  const later = Date.now() + 120_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 1000, quota: 1000 + bytes });
}

const megabyte = 1_000_000;
const full = { code: 'diskFull' };

describe('a disk that is nearly full', () => {
  it('is not written to, and read all the same', async () => {
    const [id] = await capturePages('a');
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    leave(10 * megabyte);
    await expect(setStarred([id!], true)).rejects.toMatchObject(full);
    await expect(saveCapture(articleOf(), 'new')).rejects.toMatchObject(full);
    await expect(moveToTrash([id!])).rejects.toMatchObject(full);
    expect(await readRow(id!)).toMatchObject({ title: 'a', starred: false });
    expect(begun.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
  });

  it('takes nothing new while there is little, and lets the trash be emptied', async () => {
    const [id] = await capturePages('a', 'b');
    leave(40 * megabyte);
    await expect(saveCapture(articleOf(), 'new')).rejects.toMatchObject(full);
    await moveToTrash([id!]);
    await purgeTrash(Date.now() + 1);
    expect([await countRows('all'), await countRows('trash')]).toEqual([1, 0]);
  });

  it('is written to as soon as there is room', async () => {
    leave(0);
    await expect(saveCapture(articleOf(), 'new')).rejects.toMatchObject(full);
    leave(100 * megabyte);
    expect(await saveCapture(articleOf(), 'new')).toMatchObject({ kind: 'captured' });
  });

  it('leaves a library of an earlier version as it is, until there is room to bring it forward', async () => {
    const earlier = new Database('earlier', schema.slice(0, 3));
    onTestFinished(() => earlier.delete());
    await earlier.run((db) => db.table('captures').add({ uid: 'u', title: 'Old', capturedAt: 1, tags: [] }));
    earlier.close();
    leave(0);
    const later = new Database('earlier');
    await expect(later.run((db) => db.captures.count())).rejects.toMatchObject(full);
    expect(await earlier.run((db) => db.table('captures').get(1))).toMatchObject({ title: 'Old' });
    earlier.close();
    leave(100 * megabyte);
    expect(await later.run((db) => db.captures.get(1))).toMatchObject({ title: 'Old' });
    later.close();
  });
});

describe('a write that found no room', () => {
  /** Lets the next one fail as Chromium does, which names no reason. */
  function failWrite(): void {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('The transaction was aborted, so the request cannot be fulfilled.', 'AbortError');
    });
  }

  it('is told of by its name, and the log of the database is replaced before the next', async () => {
    const [id] = await capturePages('a');
    leave(2000 * megabyte);
    await countRows('all'); // what is known of the room is from before the disk was filled
    vi.mocked(navigator.storage.estimate).mockResolvedValue({ usage: 1000, quota: 1000 });
    failWrite();
    await expect(setStarred([id!], true)).rejects.toMatchObject({ ...full, cause: { name: 'AbortError' } });
    leave(500 * megabyte);
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    const added = vi.spyOn(IDBObjectStore.prototype, 'add');
    await setStarred([id!], true);
    expect(opened.mock.calls.map(([name]) => name)).toEqual(['offprint-ballast']);
    const bytes = added.mock.calls.reduce((sum, [value]) => sum + (value as Uint8Array).length, 0);
    expect(bytes).toBeGreaterThan(4_194_304); // as much as Chromium lets a log grow
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('offprint-ballast');
    await setStarred([id!], false);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('is told of as broken where there is room', async () => {
    const [id] = await capturePages('a');
    leave(2000 * megabyte);
    failWrite();
    await expect(setStarred([id!], true)).rejects.toMatchObject({ code: 'databaseBroken' });
    const opened = vi.spyOn(IDBFactory.prototype, 'open');
    await setStarred([id!], true);
    expect(opened).not.toHaveBeenCalled();
  });
});
