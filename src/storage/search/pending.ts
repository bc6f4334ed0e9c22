// Captures that wait to become a segment and were written without their words: they are indexed from their bodies.
import type { CaptureId } from '../../model';
import { database } from '../database/database';
import { indexedTables, readIndexed, rowOf } from './indexed';
import { type PackedSegment, packCapture } from './packing';
import type { PendingRow } from './rows';

/** Indexes a capture from its body; undefined when it is gone. */
export async function packBody({ captureId, revision }: PendingRow): Promise<PackedSegment | undefined> {
  const found = await database.transact('r', indexedTables, async (db) => {
    const row = await rowOf(db, captureId);
    return row && (await readIndexed(db, [row]))[0];
  });
  return found && packCapture(found.indexed, revision);
}

/** Indexes a capture that waits and was written without its words, unless it is written anew meanwhile. */
export async function packPending(id: CaptureId): Promise<void> {
  const row = await database.run((db) => db.pending.get(id));
  const packed = row && !row.packed ? await packBody(row) : undefined;
  if (!packed) return;
  await database.run((db) =>
    db.pending
      .where({ captureId: id })
      .filter(({ key }) => key === row?.key)
      .modify({ packed })
      .then(() => undefined),
  );
}
