// A capture with all that the library holds of it, apart from any key: what imports and backups put in and take out.
import type { CaptureId } from '../../model';
import { recount } from '../counts/counting';
import type { Database } from '../database/database';
import type {
  Body,
  Details,
  MissingRow,
  PackedSource,
  StoredAsset,
  StoredRow,
  StoredVersion,
  TrashRow,
} from '../database/rows';
import { type SortKeys, withSortKeys } from '../database/sort-keys';
import type { PictureFile } from '../pictures/pictures';
import { changeKnown } from '../search/flags';
import { recordTables, recordTexts } from '../search/recording';

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
  const [id] = await addWholes(db, [whole]);
  return id!;
}

/** As `addWhole`, of many: each table is written once, since each round trip takes longer than what is done there. */
export async function addWholes(db: Database, wholes: readonly WholeCapture[]): Promise<CaptureId[]> {
  if (wholes.length === 0) return [];
  const stored = wholes.map(({ row }) => withSortKeys(row));
  const ids = await db.captures.bulkAdd(stored, { allKeys: true });
  const added = stored.map((row, at) => ({ ...row, id: ids[at]! }));
  const rowsOf = <T>(rows: (whole: WholeCapture) => readonly (T | undefined)[]): (T & { captureId: CaptureId })[] =>
    wholes.flatMap((whole, at) => rows(whole).flatMap((row) => (row ? [{ ...row, captureId: ids[at]! }] : [])));
  await Promise.all([
    db.bodies.bulkAdd(rowsOf(({ body }) => [body])),
    db.details.bulkPut(rowsOf(({ details }) => [details])),
    db.versions.bulkAdd(rowsOf(({ versions }) => versions)),
    db.assets.bulkPut(rowsOf(({ assets }) => assets)),
    db.missing.bulkPut(rowsOf(({ missing }) => missing)),
    db.sources.bulkPut(rowsOf(({ source }) => [source])),
    recordTexts(db, added),
    recount(
      db,
      added.map((row, at) => [undefined, { row, inTrash: wholes[at]!.deletedAt !== undefined }] as const),
    ),
  ]);
  await moveDeleted(
    db,
    added.flatMap((row, at) => {
      const { deletedAt } = wholes[at]!;
      return deletedAt === undefined ? [] : [{ ...row, deletedAt }];
    }),
  );
  return ids;
}

/** Into the trash, where they came from. */
async function moveDeleted(db: Database, rows: readonly TrashRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await db.captures.bulkDelete(ids);
  await db.trash.bulkPut(rows);
  await changeKnown(db, ids, { inTrash: true });
}

/** Stores files that are not there yet. */
export async function addFiles(db: Database, files: readonly PictureFile[]): Promise<void> {
  if (files.length === 0) return;
  const byHash = new Map(files.map(({ hash, blob }) => [hash, { hash, blob, type: blob.type, bytes: blob.size }]));
  for (const hash of await db.files
    .where('hash')
    .anyOf([...byHash.keys()])
    .primaryKeys())
    byHash.delete(hash);
  await db.files.bulkAdd([...byHash.values()]);
}

function without<T extends { captureId: CaptureId }>({ captureId: _, ...rest }: T): Omit<T, 'captureId'> {
  return rest;
}

function withoutKeys({ id: _, captureId: __, ...rest }: StoredVersion): Omit<StoredVersion, 'id' | 'captureId'> {
  return rest;
}
