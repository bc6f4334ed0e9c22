// The trash: rows of deleted captures, moved out of every list and index until they are restored or purged.
import type { CaptureId } from '../model';
import { recount } from './counts/counting';
import { batchSize, inBatches, type Steps } from './database/batches';
import { type Database, database } from './database/database';
import { ofCaptures } from './database/of-captures';
import type { StoredRow } from './database/rows';
import { erasePictures, pictureTables } from './pictures/pictures';
import { changeKnown } from './search/flags';
import { recordErased, recordTables } from './search/recording';

/** Deletes captures so that they can be restored. Ids that are not in the library are passed over. */
export function moveToTrash(ids: readonly CaptureId[], onMoved?: OnMoved, steps?: Steps): Promise<void> {
  const deletedAt = Date.now();
  return move(ids, { onMoved, steps }, async (db, batch) => {
    const rows = (await db.captures.bulkGet(batch)).filter((row) => row !== undefined);
    if (rows.length === 0) return [];
    await db.trash.bulkPut(rows.map((row) => ({ ...row, deletedAt })));
    await db.captures.bulkDelete(batch);
    const moved = rows.map(({ id }) => id);
    await changeKnown(db, moved, { inTrash: true });
    await recount(
      db,
      rows.map(
        (row) =>
          [
            { row, inTrash: false },
            { row, inTrash: true },
          ] as const,
      ),
    );
    return moved;
  });
}

/**
 * Puts captures back where they were. Ids that are not in the trash are passed over. One whose `uid` another capture of
 * the library bears by now gets a new one: both are kept whole.
 */
export function restoreFromTrash(ids: readonly CaptureId[], onMoved?: OnMoved, steps?: Steps): Promise<void> {
  return move(ids, { onMoved, steps }, async (db, batch) => {
    const deleted = (await db.trash.bulkGet(batch)).filter((row) => row !== undefined);
    if (deleted.length === 0) return [];
    const rows = await withOwnUids(db, deleted);
    await db.captures.bulkPut(rows.map(({ deletedAt: _, ...row }) => row));
    await db.trash.bulkDelete(batch);
    const moved = rows.map(({ id }) => id);
    await changeKnown(db, moved, { inTrash: false });
    await recount(
      db,
      rows.map(
        (row) =>
          [
            { row, inTrash: true },
            { row, inTrash: false },
          ] as const,
      ),
    );
    return moved;
  });
}

/** The rows, those with a new uid whose own is in use in the library or by one before them. */
async function withOwnUids<T extends StoredRow>(db: Database, rows: readonly T[]): Promise<T[]> {
  const uids = rows.map(({ uid }) => uid);
  const taken = new Set((await db.captures.where('uid').anyOf(uids).keys()).map(String));
  return rows.map((row) => {
    const uid = taken.has(row.uid) ? crypto.randomUUID() : row.uid;
    taken.add(uid);
    return { ...row, uid };
  });
}

/** Told of each batch, once it is committed, which captures moved. */
type OnMoved = (moved: CaptureId[]) => void;

function move(
  ids: readonly CaptureId[],
  { onMoved, steps }: { onMoved: OnMoved | undefined; steps: Steps | undefined },
  moveBatch: (db: Database, batch: CaptureId[]) => Promise<CaptureId[]>,
): Promise<void> {
  return inBatches(
    [...new Set(ids)],
    async (batch) => {
      const moved = await database.transact(
        'rw',
        (db) => [db.captures, db.trash, db.flags, db.counters],
        (db) => moveBatch(db, batch),
      );
      onMoved?.(moved);
    },
    steps,
  );
}

/**
 * Erases for good what was deleted before a moment, in milliseconds since the epoch. Each batch looks anew at what is
 * in the trash, so what is restored meanwhile is spared.
 */
export async function purgeTrash(before: number): Promise<void> {
  let erased: number;
  do {
    erased = await database.transact('rw', everyTable, async (db) => {
      const ids = await db.trash.where('[deletedAt+id]').below([before]).limit(batchSize).primaryKeys();
      await eraseAll(db, ids);
      return ids.length;
    });
  } while (erased === batchSize);
}

/** Erases captures of the trash for good. Ids that are not in the trash, or were restored meanwhile, are passed over. */
export function purgeChosen(ids: readonly CaptureId[], steps?: Steps): Promise<void> {
  return inBatches(
    ids,
    (batch) =>
      database.transact('rw', everyTable, async (db) =>
        eraseAll(db, await db.trash.where('id').anyOf(batch).primaryKeys()),
      ),
    steps,
  );
}

/** The tables that hold rows of a capture, for transactions. */
export function everyTable(db: Database) {
  return [
    db.captures,
    db.trash,
    db.bodies,
    db.versions,
    db.details,
    db.sources,
    db.further,
    db.counters,
    ...pictureTables(db),
    ...recordTables(db),
  ];
}

/** Erases captures with all that belongs to them, wherever they are, in the transaction that is under way. */
export async function eraseAll(db: Database, ids: CaptureId[]): Promise<void> {
  const [captures, trash] = [await db.captures.bulkGet(ids), await db.trash.bulkGet(ids)];
  await recount(db, [...gone(captures, false), ...gone(trash, true)]);
  await db.captures.bulkDelete(ids);
  await db.trash.bulkDelete(ids);
  await db.bodies.bulkDelete(ids);
  await ofCaptures(db.versions, ids).delete();
  await db.details.bulkDelete(ids);
  await db.sources.bulkDelete(ids);
  await db.further.bulkDelete(ids);
  await erasePictures(db, ids);
  await recordErased(db, ids);
}

function gone(rows: readonly (StoredRow | undefined)[], inTrash: boolean) {
  return rows.flatMap((row) => (row ? [[{ row, inTrash }, undefined] as const] : []));
}
