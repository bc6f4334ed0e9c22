// Kept counts: how many captures each view, tag and site holds, changed in the transaction that changes the captures.
import type { Database } from './database';
import type { CounterRow, StoredRow } from './rows';
import { ancestorsOf } from './tag-names';

/** A row, and whether it is in the trash; undefined is no row at all. */
export type Counted = { row: StoredRow; inTrash: boolean } | undefined;

export type Count = Pick<CounterRow, 'kind' | 'key' | 'count' | 'own'>;

/** Counts by name, as they are gathered. */
export type Tally = Map<string, Count>;

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

/** Adds a row to a tally, or takes it away. */
export function tally(counts: Tally, counted: Counted, by: 1 | -1): void {
  if (!counted) return;
  const add = (kind: CounterRow['kind'], key: string, own = true): void => {
    const name = `${kind} ${key}`;
    const known = counts.get(name) ?? { kind, key, count: 0, own: 0 };
    known.count += by;
    if (own) known.own += by;
    counts.set(name, known);
  };
  const { row, inTrash } = counted;
  if (inTrash) {
    add('view', 'trash');
    return;
  }
  add('view', 'all');
  add('view', row.state);
  if (row.starred) add('view', 'starred');
  if (row.site) add('site', row.site);
  // A tag counts those nested in it too, each capture once.
  const own = new Set(row.tags);
  for (const tag of new Set(row.tags.flatMap(ancestorsOf))) add('tag', tag, own.has(tag));
}
