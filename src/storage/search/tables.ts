// The tables of the index, and its segments as they lie there.
import { type Database, database } from '../database/database';
import type { PackedSegment } from './packing';
import type { SegmentRow } from './rows';
import type { Segment } from './segment';

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
      const keys = numbers.map((number) => [id, kind, number] as const);
      const rows = await database.run((db) => db.blocks.bulkGet(keys));
      return rows.map((row) => {
        if (!row) throw new BlockGone();
        return row.bytes;
      });
    },
  };
}

/** A segment in memory. */
export function packedSegment({ head, blocks }: PackedSegment): Segment {
  return { head, blocks: (kind, numbers) => Promise.resolve(numbers.map((number) => blocks[kind][number]!)) };
}
