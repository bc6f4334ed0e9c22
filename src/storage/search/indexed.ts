// What is indexed of a capture, read together: its row, its text and its note.
import type { CaptureId } from '../../model';
import type { Database } from '../database/database';
import type { StoredRow } from '../database/rows';
import type { Indexed } from './packing';

/** The tables that reading it takes, for transactions. */
export function indexedTables(db: Database) {
  return [db.captures, db.trash, db.bodies, db.details];
}

/** What is indexed of rows. One that lost its body is found by its title at least. */
export async function readIndexed<T extends StoredRow>(
  db: Database,
  rows: readonly T[],
): Promise<{ row: T; indexed: Indexed }[]> {
  const ids = rows.map(({ id }) => id);
  const bodies = await db.bodies.bulkGet(ids);
  const details = await db.details.bulkGet(ids);
  return rows.map((row, at) => {
    const { html = '', text = '' } = bodies[at] ?? {};
    return { row, indexed: { ...row, html, text, note: details[at]?.note } };
  });
}

/** The row of a capture, in the library or in the trash. */
export function rowOf(db: Database, id: CaptureId): PromiseLike<StoredRow | undefined> {
  return db.captures.get(id).then((row) => row ?? db.trash.get(id));
}
