// What the rows of the index look like. All of it is derived: it can be built anew from the bodies.
import type { CaptureId } from '../../model';
import type { PackedSegment } from './packing';
import type { Kind, SegmentHead } from './segment';

/** The flags of 1024 captures in the order of their ids, see `flags.ts`; `chunk` is the first id divided by 1024. */
export interface FlagsRow {
  chunk: number;
  flags: Uint16Array<ArrayBuffer>;
}

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
