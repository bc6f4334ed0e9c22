// Writing segments: blocks first, out of sight; then one transaction that puts the new segment in the place of the old.
import { type Database, database } from '../database/database';
import { isCurrent, readAllFlags } from './flags';
import { mergeSegments } from './merge';
import { packBody } from './pending';
import type { BlockRow, SegmentRow } from './rows';
import { packedSegment, storedSegment } from './tables';

/** Bytes of blocks that are written in one go. */
const portion = 500_000;

/** Pending captures that go into one segment at most: an import writes many at once. */
const mostPending = 256;

type Pause = () => Promise<void>;

/** Puts the oldest pending captures into a segment. */
export async function flushPending(pause: Pause): Promise<void> {
  const rows = await database.run((db) => db.pending.limit(mostPending).toArray());
  const segments = [];
  for (const row of rows) {
    const packed = row.packed ?? (await packBody(row));
    if (packed) segments.push(packedSegment(packed));
    await pause();
  }
  await replace(segments, pause, async (db) => {
    // One that was captured anew meanwhile waits on, with its new text.
    const now = await db.pending.bulkGet(rows.map(({ captureId }) => captureId));
    const done = rows.filter(({ revision }, at) => now[at]?.revision === revision);
    await db.pending.bulkDelete(done.map(({ captureId }) => captureId));
  });
}

/** Merges segments into one, without those of their documents that are dead. */
export function mergeStored(rows: readonly SegmentRow[], pause: Pause): Promise<void> {
  return replace(rows.map(storedSegment), pause, async (db) => {
    for (const { id } of rows) await deleteBlocks(db, id, id + 1);
    await db.segments.bulkDelete(rows.map(({ id }) => id));
  });
}

/** Deletes blocks that no segment holds: what a merge that was cut short left behind. */
export async function sweep(): Promise<void> {
  await database.transact(
    'rw',
    (db) => [db.segments, db.blocks],
    async (db) => {
      let from = 0;
      for (const id of await db.segments.orderBy('id').primaryKeys()) {
        await deleteBlocks(db, from, id);
        from = id + 1;
      }
      await deleteBlocks(db, from, Number.POSITIVE_INFINITY);
    },
  );
}

/** Merges segments into a new one and lets `retire` delete what it replaces, in the transaction that makes it seen. */
async function replace(
  segments: Parameters<typeof mergeSegments>[0],
  pause: Pause,
  retire: (db: Database) => Promise<void>,
): Promise<void> {
  const { id, flags } = await database.run(async (db) => ({ id: await nextId(db), flags: await readAllFlags(db) }));
  let blocks: BlockRow[] = [];
  let size = 0;
  const writeOut = async (): Promise<void> => {
    const rows = blocks;
    [blocks, size] = [[], 0];
    await database.run((db) => db.blocks.bulkPut(rows));
  };
  const head = await mergeSegments(segments, {
    isAlive: (captureId, revision) => isCurrent(flags(captureId), revision),
    onBlock: (kind, number, bytes) => {
      blocks.push({ segment: id, kind, number, bytes });
      size += bytes.length;
    },
    pause: async () => {
      if (size > portion) await writeOut();
      await pause();
    },
  });
  await database.transact(
    'rw',
    (db) => [db.segments, db.blocks, db.pending],
    async (db) => {
      await db.blocks.bulkPut(blocks);
      if (head) await db.segments.add({ id, ...head });
      await retire(db);
    },
  );
}

/** A number that no segment ever bore: whoever has an earlier one in memory must not take this one for it. */
async function nextId(db: Database): Promise<number> {
  const last = await db.segments.orderBy('id').lastKey();
  return Math.max(Number(last ?? 0) + 1, Date.now() * 1000 + Math.floor(Math.random() * 1000));
}

/** Deletes the blocks of segments from `from` up to but not with `end`. */
function deleteBlocks(db: Database, from: number, end: number): PromiseLike<number> {
  return db.blocks.where('[segment+kind+number]').between([from], [end]).delete();
}
