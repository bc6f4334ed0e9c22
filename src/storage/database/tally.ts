// Counts as they are gathered from rows: which views, tags and sites each adds to.
import type { CounterRow, StoredRow } from './rows';
import { ancestorsOf } from './tag-names';

/** A row, and whether it is in the trash; undefined is no row at all. */
export type Counted = { row: StoredRow; inTrash: boolean } | undefined;

export type Count = Pick<CounterRow, 'kind' | 'key' | 'count' | 'own'>;

/** Counts by name, as they are gathered. */
export type Tally = Map<string, Count>;

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
