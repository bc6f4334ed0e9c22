// A capture with all that the library holds of it, apart from any key: what imports and backups put in and take out.
import type { CaptureId } from '../model';
import { recount } from './counting';
import type { Database } from './database';
import type { PictureFile } from './pictures';
import type { Body, Details, MissingRow, PackedSource, StoredAsset, StoredRow, StoredVersion } from './rows';
import { changeKnown } from './search/flags';
import { recordTables, recordText } from './search/recording';
import { type SortKeys, withSortKeys } from './sort-keys';

export interface WholeCapture {
  row: Omit<StoredRow, 'id' | keyof SortKeys>;
  /** When it was deleted; absent for one in the library. */
  deletedAt?: number;
  body: Omit<Body, 'captureId'>;
  details?: Omit<Details, 'captureId'>;
  /** Oldest first. */
  versions: Omit<StoredVersion, 'id' | 'captureId'>[];
  /** The files themselves are stored apart, each once. */
  assets: Omit<StoredAsset, 'captureId'>[];
  missing: Omit<MissingRow, 'captureId'>[];
  source?: PackedSource;
}

/** The tables that hold a whole capture, for transactions. */
export function wholeTables(db: Database) {
  const { captures, trash, bodies, versions, details, sources, assets, files, missing, counters } = db;
  return [captures, trash, bodies, versions, details, sources, assets, files, missing, counters, ...recordTables(db)];
}

/** Everything of a capture, be it in the library or in the trash; undefined when its row or its text is not there. */
export async function readWhole(db: Database, id: CaptureId): Promise<WholeCapture | undefined> {
  const stored = (await db.captures.get(id)) ?? (await db.trash.get(id));
  const body = await db.bodies.get(id);
  if (!stored || !body) return undefined;
  const { id: _, site: __, sortTitle: ___, publishedAt: ____, deletedAt, ...row } = { deletedAt: undefined, ...stored };
  const details = await db.details.get(id);
  const source = await db.sources.get(id);
  return {
    ...{ row, body: without(body), versions: (await db.versions.where({ captureId: id }).toArray()).map(withoutKeys) },
    assets: (await db.assets.where({ captureId: id }).toArray()).map(without),
    missing: (await db.missing.where({ captureId: id }).toArray()).map(without),
    ...(deletedAt !== undefined && { deletedAt }),
    ...(details && { details: without(details) }),
    ...(source && { source: without(source) }),
  };
}

/** Adds a capture with a key of its own. Its words are indexed before the next search; its files must be there. */
export async function addWhole(db: Database, whole: WholeCapture): Promise<CaptureId> {
  const { row, body, details, versions, assets, missing, source, deletedAt } = whole;
  const stored = withSortKeys(row);
  const captureId = await db.captures.add(stored);
  const added = { ...stored, id: captureId };
  // All at once: each round trip to the database takes longer than what it does there.
  await Promise.all([
    db.bodies.add({ ...body, captureId }),
    details && db.details.put({ ...details, captureId }),
    versions.length > 0 && db.versions.bulkAdd(versions.map((version) => ({ ...version, captureId }))),
    assets.length > 0 && db.assets.bulkPut(assets.map((asset) => ({ ...asset, captureId }))),
    missing.length > 0 && db.missing.bulkPut(missing.map((picture) => ({ ...picture, captureId }))),
    source && db.sources.put({ ...source, captureId }),
    recordText(db, added),
    recount(db, [[undefined, { row: added, inTrash: deletedAt !== undefined }]]),
  ]);
  if (deletedAt !== undefined) {
    await db.captures.delete(captureId);
    await db.trash.put({ ...added, deletedAt });
    await changeKnown(db, [captureId], { inTrash: true });
  }
  return captureId;
}

/** Stores files that are not there yet. */
export async function addFiles(db: Database, files: readonly PictureFile[]): Promise<void> {
  for (const { hash, blob } of files) {
    if ((await db.files.where({ hash }).count()) === 0) {
      await db.files.add({ hash, blob, type: blob.type, bytes: blob.size });
    }
  }
}

function without<T extends { captureId: CaptureId }>({ captureId: _, ...rest }: T): Omit<T, 'captureId'> {
  return rest;
}

function withoutKeys({ id: _, captureId: __, ...rest }: StoredVersion): Omit<StoredVersion, 'id' | 'captureId'> {
  return rest;
}
