// Building the index anew from rows and bodies, a few captures at a time; wherever it stops, it goes on from there.
import type { CaptureId } from '../../model';
import { type Database, database } from '../database/database';
import type { StoredRow } from '../database/rows';
import { changeFlags, nextRevision, readStanding } from './flags';
import { readIndexed } from './indexed';
import { type PackedSegment, packCapture } from './packing';
import { standingIn } from './recording';
import type { RebuildRow } from './rows';
import { indexTables } from './tables';

/** Captures whose texts are in memory at one time. */
const batch = 16;

/** Empties the index. From here on captures record themselves in it again; the earlier ones follow in `rebuildSome`. */
export function startRebuild(): Promise<void> {
  return database.transact(
    'rw',
    (db) => [...indexTables(db), db.captures, db.trash],
    async (db) => {
      for (const table of indexTables(db)) await table.clear();
      const last = Math.max(...(await Promise.all([db.captures, db.trash].map(lastId))));
      if (last > 0) await db.rebuild.put({ key: 'rebuild', next: 1, last });
    },
  );
}

/** The lock that whoever writes segments holds. */
export const indexLock = 'offprint-index';

/** Starts a rebuild when nobody writes segments: one that is under way would put old texts into the new index. */
export function orderRebuild(): Promise<void> {
  return navigator.locks.request(indexLock, startRebuild);
}

/** Indexes about so many captures of those that are left. False when none was left. */
export async function rebuildSome(atMost: number, pause: () => Promise<void>): Promise<boolean> {
  for (let done = 0; done < atMost; done += batch) {
    const state = await database.run((db) => db.rebuild.get('rebuild'));
    if (!state) return done > 0;
    await rebuildBatch(state, pause);
  }
  return true;
}

async function rebuildBatch({ next, last }: RebuildRow, pause: () => Promise<void>): Promise<void> {
  const rows = await database.run((db) => readBatch(db, next, last));
  const packed: { row: StoredRow; segment: PackedSegment }[] = [];
  for (const { row, indexed } of rows) {
    packed.push({ row, segment: packCapture(indexed, nextRevision(undefined)) });
    await pause();
  }
  const after = rows.length < batch ? last + 1 : rows.at(-1)!.row.id + 1;
  await database.transact(
    'rw',
    (db) => [db.captures, db.trash, db.flags, db.pending, db.rebuild],
    async (db) => {
      for (const { row, segment } of packed) await record(db, row.id, segment);
      if (after > last) await db.rebuild.clear();
      else await db.rebuild.put({ key: 'rebuild', next: after, last });
    },
  );
}

/** Captures of library and trash in the order of their ids. */
async function readBatch(db: Database, next: CaptureId, last: CaptureId) {
  const [captures, trash] = await Promise.all(
    [db.captures, db.trash].map((table) => table.where('id').between(next, last, true, true).limit(batch).toArray()),
  );
  const rows: StoredRow[] = [...captures!, ...trash!].sort((a, b) => a.id - b.id).slice(0, batch);
  return readIndexed(db, rows);
}

/** Records one capture as it stands now, unless it is gone or was indexed by an update meanwhile. */
async function record(db: Database, id: CaptureId, packed: PackedSegment): Promise<void> {
  if (await readStanding(db, id)) return;
  const row = await db.captures.get(id);
  const trashed = row ? undefined : await db.trash.get(id);
  const found = row ?? trashed;
  if (!found) return;
  const revision = nextRevision(undefined);
  await changeFlags(db, [id], () => ({ ...standingIn(found), inTrash: trashed !== undefined, revision }));
  await db.pending.put({ captureId: id, revision, key: crypto.randomUUID(), packed });
}

async function lastId(table: Database['captures'] | Database['trash']): Promise<CaptureId> {
  return Number((await table.orderBy('id').lastKey()) ?? 0);
}
