// The tables of the index, and its segments as they lie there.
import { type Database, database } from '../database/database';
import type { PackedSegment } from './packing';
import type { BlockRow, SegmentRow } from './rows';
import type { Kind, Segment } from './segment';

/** The tables of the index, for transactions. */
export function indexTables(db: Database) {
  return [db.flags, db.pending, db.segments, db.blocks, db.rebuild];
}

/** A block that should be there is not: its segment was merged away meanwhile, or the index is damaged. */
export class BlockGone extends Error {
  override readonly name = 'BlockGone';
}

/** A segment in the database. */
export function storedSegment({ id, ...head }: SegmentRow): Segment {
  return {
    head,
    blocks: async (kind, numbers) => {
      const rows = await readBlocks(numbers.map((number) => [id, kind, number]));
      return rows.map((row) => {
        if (!row) throw new BlockGone();
        return row.bytes;
      });
    },
  };
}

type BlockKey = [segment: number, kind: Kind, number: number];

let asked: { keys: BlockKey[]; rows: Promise<(BlockRow | undefined)[]> } | undefined;

/** Reads blocks. What is asked of all segments in one turn is read in one transaction: each takes longer than its reads. */
function readBlocks(keys: readonly BlockKey[]): Promise<(BlockRow | undefined)[]> {
  asked ??= { keys: [], rows: Promise.resolve().then(readAsked) };
  const from = asked.keys.length;
  asked.keys.push(...keys);
  return asked.rows.then((rows) => rows.slice(from, from + keys.length));
}

function readAsked(): Promise<(BlockRow | undefined)[]> {
  const { keys } = asked!;
  asked = undefined;
  return database.run((db) => db.blocks.bulkGet(keys));
}

/** A segment in memory. */
export function packedSegment({ head, blocks }: PackedSegment): Segment {
  return { head, blocks: (kind, numbers) => Promise.resolve(numbers.map((number) => blocks[kind][number]!)) };
}
