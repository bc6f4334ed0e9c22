// Opening: once for all, once more after a failure, never a newer database, never in the way of an upgrade.
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CaptureError } from '../../../src/errors';
import { readRow } from '../../../src/storage/captures/captures';
import { countWanted } from '../../../src/storage/captures/to-capture';
import { Database, database } from '../../../src/storage/database/database';
import { schema } from '../../../src/storage/database/schema';
import { countRows } from '../../../src/storage/lists/lists';
import { listImports } from '../../../src/storage/transfer/importing';
import { capturePages, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

/** Opens the database natively and keeps it open, deaf to `versionchange`, until the test ends. */
function openNatively(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open('offprint', version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  onTestFinished(() => promise.then((db) => db.close()));
  return promise;
}

/** Lets the next openings fail, one after the other, as the browser would. */
function failOpening(...names: string[]) {
  const opened = vi.spyOn(IDBFactory.prototype, 'open');
  onTestFinished(() => opened.mockRestore());
  for (const name of names) {
    opened.mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store', name);
    });
  }
  return opened;
}

describe('a transaction', () => {
  it('holds what is written with its tables, though Dexie lost sight of it', async () => {
    const row = { key: 'begun', url: 'https://shore.example/', title: '', tabId: 1, at: 1 };
    const failed = database.transact(
      'rw',
      (db) => [db.begun],
      async (db) => {
        await Dexie.ignoreTransaction(() => db.begun.put(row));
        throw new CaptureError('interrupted');
      },
    );
    await expect(failed).rejects.toMatchObject({ code: 'interrupted' });
    expect(await database.run((db) => db.begun.count())).toBe(0);
  });
});

describe('opening', () => {
  it('waits for the first use', async () => {
    const opened = failOpening();
    const fresh = new Database('unused');
    expect(fresh.isOpen()).toBe(false);
    expect(opened).not.toHaveBeenCalled();
  });

  it('is tried once more', async () => {
    const opened = failOpening('InvalidStateError');
    expect(await countRows('all')).toBe(0);
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('is given up after that, and tried again on the next use', async () => {
    failOpening('InvalidStateError', 'InvalidStateError');
    await expect(countRows('all')).rejects.toMatchObject({ code: 'databaseBroken' });
    expect(await countRows('all')).toBe(0);
  });

  it('is shared by all who ask at once', async () => {
    const opened = failOpening();
    await Promise.all([countRows('all'), countRows('trash'), readRow(1)]);
    expect(opened).toHaveBeenCalledTimes(1);
  });
});

describe('a newer database', () => {
  it('is told of by its name and not touched', async () => {
    const native = await openNatively(9990, (db) => db.createObjectStore('future'));
    native.close();
    await expect(countRows('all')).rejects.toMatchObject({ code: 'databaseNewer' });
    const again = await openNatively();
    expect(again.version).toBe(9990);
    expect([...again.objectStoreNames]).toEqual(['future']);
  });
});

describe('a damaged database', () => {
  it('that lacks a table is told of and not patched', async () => {
    const native = await openNatively(10, (db) => db.createObjectStore('captures'));
    native.close();
    await expect(countRows('all')).rejects.toMatchObject({ code: 'databaseBroken' });
    const again = await openNatively();
    expect(again.version).toBe(10);
    expect([...again.objectStoreNames]).toEqual(['captures']);
  });
});

describe('a database that goes away while it is in use', () => {
  it('is opened again when the browser closed it', async () => {
    const [id] = await capturePages('a');
    database.backendDB().close(); // as a browser does that ends its storage process
    expect(await readRow(id!)).toMatchObject({ title: 'a' });
    database.backendDB().close();
    await capturePages('b');
    expect(await countRows('all')).toBe(2);
  });

  it('is empty and of use when the browser deleted it', async () => {
    await capturePages('a');
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('offprint');
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    expect(await countRows('all')).toBe(0);
    await capturePages('b');
    expect(await countRows('all')).toBe(1);
  });
});

describe('an upgrade', () => {
  const next = [...schema, { stores: { captures: '++id, title' } }];

  it('that another context blocks is told of, to all who ask, and goes through later', async () => {
    const native = await openNatively(1);
    await expect(countRows('all')).rejects.toMatchObject({ code: 'databaseBlocked' });
    await expect(countRows('trash')).rejects.toMatchObject({ code: 'databaseBlocked' });
    native.close();
    await vi.waitFor(async () => expect(await countRows('all')).toBe(0));
  });

  it('of another context is not blocked by us; we open again, and find it newer', async () => {
    await capturePages('a');
    expect(database.isOpen()).toBe(true);
    const newer = new Database('offprint', next);
    expect(await newer.run((db) => db.captures.count())).toBe(1);
    await expect(countRows('all')).rejects.toMatchObject({ code: 'databaseNewer' });
    newer.close();
  });

  it('carries rows over, and ends as if never begun when it fails', async () => {
    const [id] = await capturePages('a');
    const failing = new Database('offprint', [
      ...schema,
      {
        stores: {},
        upgrade: async (transaction) => {
          await transaction.table('captures').toCollection().modify({ title: 'half-way' });
          throw new DOMException('lost power', 'AbortError');
        },
      },
    ]);
    await expect(failing.run((db) => db.captures.count())).rejects.toMatchObject({ code: 'databaseBroken' });
    expect(await readRow(id!)).toMatchObject({ title: 'a' });

    const upgraded = new Database('offprint', [
      ...schema,
      { stores: {}, upgrade: (transaction) => transaction.table('captures').toCollection().modify({ title: 'new' }) },
    ]);
    onTestFinished(() => upgraded.close());
    expect(await upgraded.run((db) => db.captures.get(id!))).toMatchObject({ title: 'new' });
  });

  it('gives rows of before the facts that were not read then', async () => {
    const old = new Database('offprint', schema.slice(0, 2));
    const url = 'https://example.org/old';
    const row = { uid: 'u', url, canonicalUrl: url, title: 'Old', capturedAt: 1, state: 'unread', tags: [] };
    const [id] = await old.run((db) =>
      Promise.all([
        db.table('captures').add(row),
        db.table('trash').add({ ...row, id: 7, deletedAt: 2 }),
        db.table('versions').add({ captureId: 1, metadata: row }),
      ]),
    );
    old.close();
    const facts = { modifiedTime: '', section: '', keywords: [], licence: '', identifiers: {} };
    expect(await readRow(Number(id))).toMatchObject({ title: 'Old', ...facts });
    expect(await database.trash.get(7)).toMatchObject(facts);
    expect((await database.versions.toArray())[0]?.metadata).toMatchObject({ title: 'Old', ...facts });
  });

  it('adds an empty list of pages to capture, and leaves the captures', async () => {
    const old = new Database('offprint', schema.slice(0, 3));
    await old.run((db) => db.table('captures').add({ uid: 'u', title: 'Old', capturedAt: 1, tags: [] }));
    old.close();
    expect(await countWanted()).toBe(0);
    expect(await readRow(1)).toMatchObject({ title: 'Old' });
  });

  it('adds an empty record of imports', async () => {
    const old = new Database('offprint', schema.slice(0, 6));
    await old.run((db) => db.table('captures').add({ uid: 'u', title: 'Old', capturedAt: 1, tags: [] }));
    old.close();
    expect(await listImports(9)).toEqual([]);
    expect(await readRow(1)).toMatchObject({ title: 'Old' });
  });

  it('finds what is in the trash by its uid', async () => {
    const old = new Database('offprint', schema.slice(0, 9));
    await old.run((db) => db.table('trash').add({ id: 7, uid: 'u', title: 'Old', deletedAt: 2, tags: [] }));
    old.close();
    expect(await database.run((db) => db.trash.where({ uid: 'u' }).toArray())).toMatchObject([{ title: 'Old' }]);
  });

  it('lets us open again when the database was deleted under us', async () => {
    await capturePages('a');
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const request = indexedDB.deleteDatabase('offprint');
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error('blocked'));
    await promise;
    expect(await countRows('all')).toBe(0);
  });
});
