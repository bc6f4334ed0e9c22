// The captures: read whole, or their rows alone.
import { CaptureError, type ErrorCode } from '../errors';
import type { Asset, CaptureId, CaptureRow, FullCapture } from '../model';
import { type Database, database } from './database';
import { type StoredRow, toRow, toVersion } from './rows';
import { rowOf } from './search/indexed';

/**
 * Everything known of a capture, be it in the library or in the trash.
 * @throws {CaptureError} `captureGone` when it is not there, `textLost` when of it only the row is
 */
export async function readCapture(id: CaptureId): Promise<FullCapture> {
  return database.run((db) =>
    db.transaction(
      'r',
      [db.captures, db.trash, db.bodies, db.versions, db.assets, db.files, db.details, db.sources],
      async () => {
        const row = await rowOf(db, id);
        const body = await db.bodies.get(id);
        if (!row) throw new CaptureError('captureGone');
        if (!body) throw new CaptureError('textLost');
        const versions = await db.versions.where({ captureId: id }).toArray();
        const assets = await assetsOf(db, id);
        const { receipt, edits = {}, note = '' } = (await db.details.get(id)) ?? {};
        const hasSource = (await db.sources.where({ captureId: id }).count()) > 0;
        const { html, text } = body;
        return {
          ...{ ...toRow(row), html, text, versions: versions.map(toVersion), assets },
          ...{ hasSource, edits, note, ...(receipt && { receipt }) },
        };
      },
    ),
  );
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
  const row = await database.run((db) => db.transaction('r', db.captures, db.trash, () => rowOf(db, id)));
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

async function assetsOf(db: Database, captureId: CaptureId): Promise<Asset[]> {
  const assets = await db.assets.where({ captureId }).toArray();
  const files = await db.files.bulkGet(assets.map(({ hash }) => hash));
  return assets.flatMap(({ url }, place) => {
    const blob = files[place]?.blob;
    return blob ? [{ url, blob }] : [];
  });
}
