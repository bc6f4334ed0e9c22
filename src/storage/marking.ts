// What a reader does to captures: marks them, stars them, deletes and restores them. Each batch is one transaction.
import type { CaptureId, ReadState } from '../model';
import { inBatches } from './batches';
import { database } from './database';
import type { StoredRow } from './rows';
import { changeKnown, type Standing } from './search/flags';

export { moveToTrash, purgeTrash, restoreFromTrash } from './trash';

/** Marks captures as unread, read or archived; ids that are gone or in the trash are passed over. */
export function setState(ids: readonly CaptureId[], state: ReadState): Promise<void> {
  return change(ids, { state }, (row) => {
    row.state = state;
  });
}

/** Stars captures or takes the star away; ids that are gone or in the trash are passed over. */
export function setStarred(ids: readonly CaptureId[], starred: boolean): Promise<void> {
  return change(ids, { starred }, (row) => {
    if (starred) row.starred = 1;
    else delete row.starred;
  });
}

function change(ids: readonly CaptureId[], standing: Partial<Standing>, make: (row: StoredRow) => void): Promise<void> {
  return inBatches(ids, (batch) =>
    database.run((db) =>
      db.transaction('rw', db.captures, db.flags, async () => {
        const there = await db.captures.where('id').anyOf(batch).primaryKeys();
        await db.captures.where('id').anyOf(there).modify(make);
        await changeKnown(db, there, standing);
      }),
    ),
  );
}
