// The captures: read whole, or their rows alone.
import { Dexie } from 'dexie';
import { CaptureError, type ErrorCode } from '../../errors';
import type { Asset, CaptureId, CaptureRow, FullCapture } from '../../model';
import { type Database, database } from '../database/database';
import { type StoredAsset, type StoredRow, toRow, toVersion } from '../database/rows';
import { rowOf } from '../search/indexed';

/**
 * Everything known of a capture, be it in the library or in the trash.
 * @throws {CaptureError} `captureGone` when it is not there, `textLost` when of it only the row is
 */
export function readCapture(id: CaptureId): Promise<FullCapture> {
  return database.transact('r', readingTables, (db) =>
    // Dexie's promises throughout: after a native one a live query may no longer learn what is read.
    Dexie.Promise.all([
      rowOf(db, id),
      db.bodies.get(id),
      db.versions.where({ captureId: id }).toArray(),
      assetsOf(db, id),
      db.details.get(id),
      db.sources.where({ captureId: id }).count(),
    ]).then(([row, body, versions, assets, details, sources]) => {
      if (!row) throw new CaptureError('captureGone');
      if (!body) throw new CaptureError('textLost');
      const { html, text } = body;
      const { receipt, edits = {}, note = '' } = details ?? {};
      return {
        ...{ ...toRow(row), html, text, versions: versions.map(toVersion), assets },
        ...{ hasSource: sources > 0, edits, note, ...(receipt && { receipt }) },
      };
    }),
  );
}

function readingTables(db: Database) {
  return [db.captures, db.trash, db.bodies, db.versions, db.assets, db.files, db.details, db.sources];
}

/** Captures one at a time, in the order of `ids`; those that are gone, or have lost their text, are left out. */
export async function* readCaptures(ids: readonly CaptureId[]): AsyncGenerator<FullCapture, void> {
  for (const id of ids) {
    try {
      yield await readCapture(id);
    } catch (error) {
      if (!(error instanceof CaptureError) || !isLost(error.code)) throw error;
    }
  }
}

function isLost(code: ErrorCode): boolean {
  return code === 'captureGone' || code === 'textLost';
}

/** The row of a capture, be it in the library or in the trash. */
export async function readRow(id: CaptureId): Promise<CaptureRow | undefined> {
  const row = await database.transact(
    'r',
    (db) => [db.captures, db.trash],
    (db) => rowOf(db, id),
  );
  return row && toRow(row);
}

/** The capture of a page, the latest one if a restored capture made them two. One in the trash does not count. */
export async function findCapture(canonicalUrl: string): Promise<CaptureRow | undefined> {
  const row = await database.run((db) => latestOf(db, canonicalUrl));
  return row && toRow(row);
}

/** The row of a page's latest capture, in the transaction that is under way. */
export function latestOf(db: Database, canonicalUrl: string): PromiseLike<StoredRow | undefined> {
  return db.captures.where({ canonicalUrl }).last();
}

function assetsOf(db: Database, captureId: CaptureId): PromiseLike<Asset[]> {
  const files = (assets: StoredAsset[]) => db.files.bulkGet(assets.map(({ hash }) => hash));
  return db.assets
    .where({ captureId })
    .toArray()
    .then((assets) =>
      files(assets).then((found) =>
        assets.flatMap(({ url }, place) => {
          const blob = found[place]?.blob;
          return blob ? [{ url, blob }] : [];
        }),
      ),
    );
}
