// The kept counts, as the interface shows them. Nothing is counted here: see counting.ts.
import { Dexie } from 'dexie';
import { type Database, database } from '../database/database';
import type { CounterRow } from '../database/rows';
import { type StateView, siteIn, tagIn, type View } from '../database/views';

/** Captures in each view. */
export type Counts = Record<StateView, number>;

export interface TagCount {
  tag: string;
  /** Captures that bear it or one nested in it, each once. */
  count: number;
  /** Captures that bear it itself; 0 for a tag that only nests others. */
  own: number;
}

export interface SiteCount {
  /** A host without `www.`. */
  site: string;
  count: number;
}

/** All totals of the views, in one small read. */
export async function readCounts(): Promise<Counts> {
  const rows = await database.run((db) => ofKind(db, 'view').toArray());
  const counts: Counts = { all: 0, unread: 0, read: 0, starred: 0, archived: 0, trash: 0 };
  return Object.assign(counts, Object.fromEntries(rows.map(({ key, count }) => [key, count])));
}

/** How many captures a view holds, be it of a state, a tag or a site. */
export function countRows(view: View): Promise<number> {
  return database.run((db) => countIn(db, view));
}

/** As `countRows`, in the transaction that is under way. */
export function countIn(db: Database, view: View): PromiseLike<number> {
  return db.counters.get(counterOf(view)).then((row) => row?.count ?? 0);
}

/** Every tag in the library, and those that only nest others, by name; a parent comes before its children. */
export async function listTags(): Promise<TagCount[]> {
  const rows = await database.run((db) => ofKind(db, 'tag').toArray());
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const parts = new Map(rows.map(({ key }) => [key, key.split('/')]));
  return rows
    .sort((one, other) => compareParts(parts.get(one.key)!, parts.get(other.key)!, compare))
    .map(({ key, count, own }) => ({ tag: key, count, own }));
}

/** The sites of the library, those with the most captures first. */
export async function listSites({ limit = Number.POSITIVE_INFINITY } = {}): Promise<SiteCount[]> {
  const rows = await database.run((db) => ofKind(db, 'site').toArray());
  return rows
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
    .slice(0, limit)
    .map(({ key, count }) => ({ site: key, count }));
}

/** The counters of one kind, in the order of their keys. */
export function ofKind(db: Database, kind: CounterRow['kind']) {
  return db.counters.where('[kind+key]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]);
}

function counterOf(view: View): [CounterRow['kind'], string] {
  const [tag, site] = [tagIn(view), siteIn(view)];
  if (tag !== undefined) return ['tag', tag];
  return site === undefined ? ['view', view] : ['site', site];
}

function compareParts(one: string[], other: string[], compare: (a: string, b: string) => number): number {
  for (const [at, part] of one.entries()) {
    if (at >= other.length) return 1;
    const order = compare(part, other[at]!);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}
