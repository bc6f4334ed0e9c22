// What a reader does to captures: marks them, stars them, deletes and restores them. Each batch is one transaction.
import type { CaptureId, ReadState } from '../../model';
import type { StoredRow } from '../database/rows';
import { changeRows } from './changing';

export { moveToTrash, purgeTrash, restoreFromTrash } from '../trash';

/** Marks captures as unread, read or archived; ids that are gone or in the trash are passed over. */
export function setState(ids: readonly CaptureId[], state: ReadState): Promise<void> {
  return changeRows(ids, (row) => inState(row, state));
}

/** Stars captures or takes the star away; ids that are gone or in the trash are passed over. */
export function setStarred(ids: readonly CaptureId[], starred: boolean): Promise<void> {
  return changeRows(ids, (row) => withStar(row, starred));
}

/** A row in a state; undefined when it is in it. */
export function inState(row: StoredRow, state: ReadState): StoredRow | undefined {
  return row.state === state ? undefined : { ...row, state };
}

/** A row with a star or without; undefined when it is so. */
export function withStar({ starred: before, ...row }: StoredRow, starred: boolean): StoredRow | undefined {
  if (starred === (before === 1)) return undefined;
  return starred ? { ...row, starred: 1 } : row;
}
