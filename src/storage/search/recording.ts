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
 * Records a capture, new or with another text. What was indexed of it before no longer counts.
 * @param pack indexes its words, at the revision that is given; without it they are indexed later from its body
 */
export async function recordText(
  db: Database,
  row: StoredRow,
  pack?: (revision: number) => PackedSegment,
): Promise<void> {
  let recorded: PromiseLike<unknown> | undefined;
  await changeFlags(db, [row.id], (standing) => {
    const revision = nextRevision(standing);
    const packed = pack && { packed: pack(revision) };
    recorded = db.pending.put({ captureId: row.id, revision, key: crypto.randomUUID(), ...packed });
    return { ...standingIn(row), revision };
  });
  await recorded;
}

/** As `recordText`, of many at once, each of which is indexed later from its body. */
export async function recordTexts(db: Database, rows: readonly StoredRow[]): Promise<void> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const revisions = new Map<CaptureId, number>();
  await changeFlags(db, [...byId.keys()], (standing, id) => {
    const revision = nextRevision(standing);
    revisions.set(id, revision);
    return { ...standingIn(byId.get(id)!), revision };
  });
  await db.pending.bulkPut(
    [...revisions].map(([captureId, revision]) => ({ captureId, revision, key: crypto.randomUUID() })),
  );
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
