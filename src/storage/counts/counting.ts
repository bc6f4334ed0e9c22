// Kept counts: how many captures each view, tag and site holds, changed in the transaction that changes the captures.
import type { Database } from '../database/database';
import { type Counted, type Tally, tally } from '../database/tally';

/** Grows with every change of a count: whoever counts anew learns whether anything changed meanwhile. */
export const changesKey = ['changes', ''] as const;

/**
 * Brings the counts up to date with changes of rows, each from what it was to what it is, in the transaction that is
 * under way, which must include `counters`.
 */
export async function recount(
  db: Database,
  changes: readonly (readonly [from: Counted, to: Counted])[],
): Promise<void> {
  const deltas: Tally = new Map();
  for (const [from, to] of changes) {
    tally(deltas, from, -1);
    tally(deltas, to, 1);
  }
  const changed = [...deltas.values()].filter(({ count, own }) => count !== 0 || own !== 0);
  if (changed.length === 0) return;
  changed.push({ kind: 'changes', key: '', count: 1, own: 1 });
  const rows = await db.counters.bulkGet(changed.map(({ kind, key }) => [kind, key]));
  const counted = changed.map((delta, at) => ({
    ...delta,
    count: (rows[at]?.count ?? 0) + delta.count,
    own: (rows[at]?.own ?? 0) + delta.own,
  }));
  // A count below zero was wrong before: the next check finds it, and until then it must not be shown.
  await db.counters.bulkPut(counted.filter(({ count }) => count > 0));
  const gone = counted.filter(({ count }) => count <= 0).map(({ kind, key }) => [kind, key] as const);
  if (gone.length > 0) await db.counters.bulkDelete(gone);
}
