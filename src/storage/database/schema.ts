// The versions of the database, oldest first. A version that was released never changes: a change is a new line below.
import type { Transaction } from 'dexie';
import type { StoredRow } from './rows';
import { withSortKeys } from './sort-keys';
import { type Tally, tally } from './tally';

/** One version: what changes in the tables (Dexie's notation), and what it does to rows that are there already. */
export interface SchemaVersion {
  /** Only tables that change need be named. The first of a table's keys is its primary key. */
  stores: Record<string, string | null>;
  /** Runs inside the upgrade's transaction: interrupted, it leaves the version before untouched. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const schema: readonly SchemaVersion[] = [
  {
    stores: {
      // One index a view, each ending in `id`: captures of the same millisecond keep an order, and a page of a list
      // can start right after any of them. A canonical address is not unique: a capture restored from the trash may
      // meet a newer one of its page.
      captures: '++id, &uid, canonicalUrl, [capturedAt+id], [state+capturedAt+id], [starred+capturedAt+id]',
      trash: 'id, [deletedAt+id]',
      bodies: 'captureId',
      versions: '++id, captureId',
      assets: '[captureId+url]',
      details: 'captureId',
      // By `bytes` their size is summed without reading them.
      sources: 'captureId, pipeline, bytes',
    },
  },
  {
    stores: {
      captures: '++id, &uid, canonicalUrl, [capturedAt+id], [state+capturedAt+id], [starred+capturedAt+id], *tags',
      trash: 'id, [deletedAt+id], *tags',
      // The index of the texts: see search/tables.ts.
      flags: 'chunk',
      pending: 'captureId',
      segments: 'id',
      blocks: '[segment+kind+number]',
      rebuild: 'key',
    },
    upgrade: orderIndex,
  },
  {
    // What pages say of change, section, keywords, licence and identifiers was not read before.
    stores: {},
    upgrade: async (transaction) => {
      const unread = { modifiedTime: '', section: '', keywords: [], licence: '', identifiers: {} };
      const fill = (row: object): void => {
        Object.assign(row, { ...unread, ...row });
      };
      await Promise.all(['captures', 'trash'].map((table) => transaction.table(table).toCollection().modify(fill)));
      await transaction
        .table('versions')
        .toCollection()
        .modify((version: { metadata: object }) => {
          fill(version.metadata);
        });
    },
  },
  {
    // Pages to capture later; by attempts, those never tried come first.
    stores: { wanted: '++id, &canonicalUrl, [at+id], [attempts+at+id]' },
  },
  {
    // A picture is stored once, however many captures show it: files by the hash of their bytes, assets pointing there.
    stores: {
      assets: '[captureId+url], hash',
      // By `bytes` their size is summed without reading them.
      files: 'hash, bytes',
      missing: '[captureId+url], why',
    },
    upgrade: (transaction) =>
      transaction
        .table('assets')
        .toCollection()
        .modify((asset: { hash?: string; blob?: Blob }) => {
          const { blob = new Blob() } = asset;
          // Bytes cannot be read inside a transaction: a name of its own, which no other file will share.
          asset.hash = crypto.randomUUID();
          delete asset.blob;
          void transaction.table('files').add({ hash: asset.hash, blob, type: blob.type, bytes: blob.size });
        }),
  },
  {
    // What lists are sorted by, kept counts, notes, saved searches; and an index that knows notes, built anew.
    stores: {
      captures:
        '++id, &uid, canonicalUrl, [capturedAt+id], [state+capturedAt+id], [starred+capturedAt+id], *tags, ' +
        '[publishedAt+id], [sortTitle+id], [site+capturedAt+id], [wordCount+id]',
      counters: '[kind+key]',
      searches: '++id',
    },
    upgrade: async (transaction) => {
      await sortAndCount(transaction);
      await Promise.all(
        ['flags', 'pending', 'segments', 'blocks', 'rebuild'].map((name) => transaction.table(name).clear()),
      );
      await orderIndex(transaction);
    },
  },
  {
    // What imports did, batch by batch, so that they can be taken back.
    stores: { imports: '++id, at', importSteps: '++id, importId' },
  },
  {
    // Captures that were begun; see begun.ts.
    stores: { begun: 'key, url' },
  },
  {
    // Folders outside that the user picked, such as that of the rolling backup.
    stores: { handles: 'name' },
  },
  {
    // What comes in by an import may be in the trash: found by its uid. Not unique, as older versions did not see to it.
    stores: { trash: 'id, [deletedAt+id], *tags, uid' },
  },
  {
    // Captures of articles whose further pages are still to be joined; see further.ts.
    stores: { further: 'captureId, why' },
  },
];

/** Has all captures indexed, now that the index is empty. */
async function orderIndex(transaction: Transaction): Promise<void> {
  const last = await Promise.all(
    ['captures', 'trash'].map((table) => transaction.table(table).orderBy('id').lastKey()),
  );
  const lastId = Math.max(...last.map((id) => Number(id ?? 0)));
  if (lastId > 0) await transaction.table('rebuild').put({ key: 'rebuild', next: 1, last: lastId });
}

const blank = { url: '', title: '', publishedTime: '', capturedAt: 0, state: 'unread', tags: [] };

async function sortAndCount(transaction: Transaction): Promise<void> {
  const counts: Tally = new Map();
  for (const inTrash of [false, true]) {
    await transaction
      .table<StoredRow>(inTrash ? 'trash' : 'captures')
      .toCollection()
      .modify((row) => {
        // One damaged row must not keep a library shut.
        Object.assign(row, withSortKeys({ ...blank, ...row }));
        tally(counts, { row, inTrash }, 1);
      });
  }
  await transaction.table('counters').bulkAdd([...counts.values()]);
}
