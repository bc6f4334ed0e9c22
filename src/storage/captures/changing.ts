// Changes of rows that are in the library: the rows, what the index knows of them and the counts, one transaction a batch.
import type { CaptureId } from '../../model';
import { recount } from '../counts/counting';
import { inBatches, type Steps } from '../database/batches';
import { type Database, database } from '../database/database';
import type { StoredRow } from '../database/rows';
import { changeFlags } from '../search/flags';
import { standingIn } from '../search/recording';

/** A row as it was and as it is. */
export interface Changed {
  before: StoredRow;
  after: StoredRow;
}

/**
 * Changes captures of the library; ids that are gone or in the trash are passed over.
 * @param change gives the changed row, or undefined to leave it as it is
 * @param onChanged told of each batch once it is committed
 */
export function changeRows(
  ids: readonly CaptureId[],
  change: (row: StoredRow) => StoredRow | undefined,
  onChanged?: (changed: Changed[]) => void,
  steps?: Steps,
): Promise<void> {
  return inBatches(
    ids,
    async (batch) => {
      const changed = await database.transact(
        'rw',
        (db) => [db.captures, db.flags, db.counters],
        (db) => changeBatch(db, batch, change),
      );
      onChanged?.(changed);
    },
    steps,
  );
}

async function changeBatch(
  db: Database,
  ids: readonly CaptureId[],
  change: (row: StoredRow) => StoredRow | undefined,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  for (const before of await db.captures.bulkGet([...new Set(ids)])) {
    const after = before && change(before);
    if (after) changed.push({ before, after });
  }
  // Writing nothing would wait for nothing, and the transaction would end under it.
  if (changed.length === 0) return [];
  await db.captures.bulkPut(changed.map(({ after }) => after));
  const moved = new Map(changed.filter(standsElsewhere).map(({ after }) => [after.id, after]));
  await changeFlags(db, [...moved.keys()], (known, id) => known && { ...known, ...standingIn(moved.get(id)!) });
  await recount(
    db,
    changed.map(
      ({ before, after }) =>
        [
          { row: before, inTrash: false },
          { row: after, inTrash: false },
        ] as const,
    ),
  );
  return changed;
}

/** Whether its flags change with it. */
function standsElsewhere({ before, after }: Changed): boolean {
  return before.state !== after.state || before.starred !== after.starred;
}
