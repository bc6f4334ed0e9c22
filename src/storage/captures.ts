// The captures: read and marked. Each write is one transaction, wholly there or not at all.
import { CaptureError } from '../errors';
import type { CaptureId, CaptureRow, FullCapture, ReadState } from '../model';
import { inBatches } from './batches';
import { type Database, database } from './database';
import { type StoredRow, toAsset, toRow, toVersion } from './rows';
import { changeKnown, type Standing } from './search/flags';

export { moveToTrash, purgeTrash, restoreFromTrash } from './trash';

/**
 * Everything known of a capture, be it in the library or in the trash.
 * @throws {CaptureError} `captureGone` when its row or its body is not there
 */
export async function readCapture(id: CaptureId): Promise<FullCapture> {
  return database.run((db) =>
    db.transaction(
      'r',
      [db.captures, db.trash, db.bodies, db.versions, db.assets, db.details, db.sources],
      async () => {
        const row = await rowOf(db, id);
        const body = await db.bodies.get(id);
        if (!row || !body) throw new CaptureError('captureGone');
        const versions = await db.versions.where({ captureId: id }).toArray();
        const assets = await db.assets.where({ captureId: id }).toArray();
        const { receipt, edits = {} } = (await db.details.get(id)) ?? {};
        const hasSource = (await db.sources.where({ captureId: id }).count()) > 0;
        const { html, text } = body;
        return {
          ...{ ...toRow(row), html, text, versions: versions.map(toVersion), assets: assets.map(toAsset) },
          ...{ hasSource, edits, ...(receipt && { receipt }) },
        };
      },
    ),
  );
}

/** Captures one at a time, in the order of `ids`; those that are gone are left out. */
export async function* readCaptures(ids: readonly CaptureId[]): AsyncGenerator<FullCapture, void> {
  for (const id of ids) {
    try {
      yield await readCapture(id);
    } catch (error) {
      if (!(error instanceof CaptureError) || error.code !== 'captureGone') throw error;
    }
  }
}

/** The row of a capture, be it in the library or in the trash. */
export async function readRow(id: CaptureId): Promise<CaptureRow | undefined> {
  const row = await database.run((db) => db.transaction('r', db.captures, db.trash, () => rowOf(db, id)));
  return row && toRow(row);
}

/** The capture of a page, the latest one if a restored capture made them two. One in the trash does not count. */
export async function findCapture(canonicalUrl: string): Promise<CaptureRow | undefined> {
  const row = await database.run((db) => latestOf(db, canonicalUrl));
  return row && toRow(row);
}

/** Marks captures as unread, read or archived; ids that are gone or in the trash are passed over. */
export function setState(ids: readonly CaptureId[], state: ReadState): Promise<void> {
  return change(ids, { state }, (row) => {
    row.state = state;
  });
}

/** Stars captures or takes the star away; ids that are gone or in the trash are passed over. */
export function setStarred(ids: readonly CaptureId[], starred: boolean): Promise<void> {
  return change(ids, { starred }, (row) => {
    if (starred) row.starred = 1;
    else delete row.starred;
  });
}

function change(ids: readonly CaptureId[], standing: Partial<Standing>, make: (row: StoredRow) => void): Promise<void> {
  return inBatches(ids, (batch) =>
    database.run((db) =>
      db.transaction('rw', db.captures, db.flags, async () => {
        const there = await db.captures.where('id').anyOf(batch).primaryKeys();
        await db.captures.where('id').anyOf(there).modify(make);
        await changeKnown(db, there, standing);
      }),
    ),
  );
}

/** The row of a page's latest capture, in the transaction that is under way. */
export function latestOf(db: Database, canonicalUrl: string): PromiseLike<StoredRow | undefined> {
  return db.captures.where({ canonicalUrl }).last();
}

async function rowOf(db: Database, id: CaptureId): Promise<StoredRow | undefined> {
  return (await db.captures.get(id)) ?? (await db.trash.get(id));
}
