// What a write to the library records in the index, in the same transaction: small rows, whatever the library's size.
import type { CaptureId } from '../../model';
import type { Database } from '../database/database';
import type { StoredRow } from '../database/rows';
import { changeFlags, nextRevision, type Standing } from './flags';
import type { PackedSegment } from './packing';

/** The tables that recording writes to, for transactions. */
export function recordTables(db: Database) {
  return [db.flags, db.pending];
}

/**
 * Records captures, new or with another text. What was indexed of them before no longer counts.
 * @param pack indexes the words of one, at the revision that is given; without it they are indexed later from its body
 */
export async function recordTexts(
  db: Database,
  rows: readonly StoredRow[],
  pack?: (row: StoredRow, revision: number) => PackedSegment,
): Promise<void> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const recorded: PromiseLike<unknown>[] = [];
  await changeFlags(db, [...byId.keys()], (standing, captureId) => {
    const row = byId.get(captureId)!;
    const revision = nextRevision(standing);
    const packed = pack && { packed: pack(row, revision) };
    // Written while the flags are: a round trip to the database takes longer than what it does there.
    recorded.push(db.pending.put({ captureId, revision, key: crypto.randomUUID(), ...packed }));
    return { ...standingIn(row), revision };
  });
  await Promise.all(recorded);
}

/** Records that captures are no more. */
export async function recordErased(db: Database, ids: readonly CaptureId[]): Promise<void> {
  await changeFlags(db, ids, () => undefined);
  await db.pending.bulkDelete([...ids]);
}

/** What flags say of a row in the library, but for its revision. */
export function standingIn({ state, starred }: StoredRow): Omit<Standing, 'revision'> {
  return { inTrash: false, starred: starred === 1, state };
}
