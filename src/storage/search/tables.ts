// The tables of the index and what their rows look like. All of it is derived: it can be built anew from the bodies.
import type { CaptureId } from '../../model';
import { type Database, database } from '../database';
import type { PackedSegment } from './packing';
import type { Kind, Segment, SegmentHead } from './segment';

/** A capture that is in no segment yet. */
export interface PendingRow {
  captureId: CaptureId;
  /** Which indexing of the capture this is. */
  revision: number;
  /** No two rows have the same, not even of one capture before and after a rebuild. */
  key: string;
  /** Absent when a context wrote it that does not index: its body is read when the time comes. */
  packed?: PackedSegment;
}

export interface SegmentRow extends SegmentHead {
  id: number;
}

/** `kind` and `number` as in `Segment`; blocks of a segment without a row are left over from a merge cut short. */
export interface BlockRow {
  segment: number;
  kind: Kind;
  number: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** How far the index is built anew. There is no such row when it is complete. */
export interface RebuildRow {
  key: 'rebuild';
  /** Captures with smaller ids are indexed; those beyond `last` were captured since, and indexed then. */
  next: CaptureId;
  last: CaptureId;
}

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
