// The trash: rows of deleted captures, moved out of every list and index until they are restored or purged.
import type { CaptureId } from '../model';
import { batchSize, inBatches } from './batches';
import { type Database, database } from './database';
import { erasePictures, pictureTables } from './pictures';
import { changeKnown } from './search/flags';
import { recordErased, recordTables } from './search/recording';

/** Deletes captures so that they can be restored. Ids that are not in the library are passed over. */
export function moveToTrash(ids: readonly CaptureId[]): Promise<void> {
  const deletedAt = Date.now();
  return inBatches(ids, (batch) =>
    database.run((db) =>
      db.transaction('rw', db.captures, db.trash, db.flags, async () => {
        const rows = (await db.captures.bulkGet(batch)).filter((row) => row !== undefined);
        await db.trash.bulkPut(rows.map((row) => ({ ...row, deletedAt })));
        await db.captures.bulkDelete(batch);
        const moved = rows.map(({ id }) => id);
        await changeKnown(db, moved, { inTrash: true });
      }),
    ),
  );
}

/** Puts captures back where they were. Ids that are not in the trash are passed over. */
export function restoreFromTrash(ids: readonly CaptureId[]): Promise<void> {
  return inBatches(ids, (batch) =>
    database.run((db) =>
      db.transaction('rw', db.captures, db.trash, db.flags, async () => {
        const rows = (await db.trash.bulkGet(batch)).filter((row) => row !== undefined);
        await db.captures.bulkPut(rows.map(({ deletedAt: _, ...row }) => row));
        await db.trash.bulkDelete(batch);
        const moved = rows.map(({ id }) => id);
        await changeKnown(db, moved, { inTrash: false });
      }),
    ),
  );
}

/**
 * Erases for good what was deleted before a moment, in milliseconds since the epoch. Each batch looks anew at what is
 * in the trash, so what is restored meanwhile is spared.
 */
export async function purgeTrash(before: number): Promise<void> {
  let erased: number;
  do {
    erased = await database.run((db) =>
      db.transaction('rw', everyTable(db), async () => {
        const ids = await db.trash.where('[deletedAt+id]').below([before]).limit(batchSize).primaryKeys();
        await eraseAll(db, ids);
        return ids.length;
      }),
    );
  } while (erased === batchSize);
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
    ...pictureTables(db),
    ...recordTables(db),
  ];
}

/** Erases captures with all that belongs to them, wherever they are, in the transaction that is under way. */
export async function eraseAll(db: Database, ids: CaptureId[]): Promise<void> {
  await db.captures.bulkDelete(ids);
  await db.trash.bulkDelete(ids);
  await db.bodies.bulkDelete(ids);
  await db.versions.where('captureId').anyOf(ids).delete();
  await db.details.bulkDelete(ids);
  await db.sources.bulkDelete(ids);
  await erasePictures(db, ids);
  await recordErased(db, ids);
}
