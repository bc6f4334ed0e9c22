// The orders of lists: which index holds each, and the ids of a view in it.
import { type Collection, Dexie } from 'dexie';
import type { CaptureId } from '../../model';
import type { Database } from './database';
import type { StoredRow, TrashRow } from './rows';
import { type Sort, type SortBy, type StateView, siteIn, tagIn, type View } from './views';

export type Stored = StoredRow & Partial<TrashRow>;

/** The fields of an index, which end in `id`: rows that are equal in all else keep an order. */
type Index = readonly (keyof TrashRow)[];
type Key = readonly (string | number)[];

/** Neighbours in an index, and which way to read them. */
interface Run {
  table: 'captures' | 'trash';
  index: Index;
  /** What the first fields are. */
  prefix: Key;
  descending: boolean;
}

const orders: Record<Exclude<SortBy, 'relevance'>, { index: Index; descending: boolean }> = {
  captured: { index: ['capturedAt', 'id'], descending: true },
  published: { index: ['publishedAt', 'id'], descending: true },
  title: { index: ['sortTitle', 'id'], descending: false },
  site: { index: ['site', 'capturedAt', 'id'], descending: false },
  length: { index: ['wordCount', 'id'], descending: true },
};

/** Where each view lies in the order of its time. */
const views: Record<StateView, Pick<Run, 'table' | 'index' | 'prefix'>> = {
  all: { table: 'captures', index: ['capturedAt', 'id'], prefix: [] },
  unread: { table: 'captures', index: ['state', 'capturedAt', 'id'], prefix: ['unread'] },
  read: { table: 'captures', index: ['state', 'capturedAt', 'id'], prefix: ['read'] },
  starred: { table: 'captures', index: ['starred', 'capturedAt', 'id'], prefix: [1] },
  archived: { table: 'captures', index: ['state', 'capturedAt', 'id'], prefix: ['archived'] },
  trash: { table: 'trash', index: ['deletedAt', 'id'], prefix: [] },
};

/** A view in an order; `after` is the key of a row, after which to begin. */
export interface Ordered {
  view: View;
  sort?: Sort | undefined;
  after?: Key | undefined;
}

/** The rows of a view in an order, as an index holds them; undefined when none does. */
export function runOf({ view, sort }: Ordered): Run | undefined {
  const { by = 'captured', reversed = false } = sort ?? {};
  const { index, descending } = orders[by === 'relevance' ? 'captured' : by];
  const direction = descending !== reversed;
  if (view === 'trash') return { ...views.trash, descending: !reversed };
  if (view === 'all') return { table: 'captures', index, prefix: [], descending: direction };
  if (index !== orders.captured.index) return undefined;
  const site = siteIn(view);
  if (site !== undefined) return { table: 'captures', index: orders.site.index, prefix: [site], descending: direction };
  return tagIn(view) === undefined ? { ...views[view as StateView], descending: direction } : undefined;
}

/** The rows of a run, all of them or those after a place, in its direction. */
export function collect(db: Database, run: Run, after?: Key): Collection<Stored, CaptureId> {
  const { table, index, prefix, descending } = run;
  const start = [...prefix, Dexie.minKey];
  const end = [...prefix, Dexie.maxKey];
  const where = db.table<Stored, CaptureId>(table).where(`[${index.join('+')}]`);
  if (descending) return where.between(start, after ?? end).reverse();
  return where.between(after ?? start, end, after === undefined, true);
}

/** Where a row stands in the order of a list. */
export function keyIn(ordered: Ordered, row: Stored): (string | number)[] {
  const { index } = runOf(ordered) ?? runOf({ ...ordered, view: 'all' })!;
  return index.map((field) => row[field] as string | number);
}

/** The members of a small view are read and sorted; those of a large one picked from all in the order. */
const small = 500;

/**
 * The ids of a view in an order. Reads keys, and rows of few captures only. Dexie's promises, since it runs within
 * transactions, which Firefox may commit while a native promise is waited for.
 */
export function orderedIds(db: Database, ordered: Ordered): PromiseLike<CaptureId[]> {
  const run = runOf(ordered);
  if (run) return collect(db, run, ordered.after).primaryKeys();
  const all = runOf({ ...ordered, view: 'all' })!;
  return membersOf(db, ordered.view).then((members) => {
    if (members.length <= small) return db.captures.bulkGet(members).then((rows) => sorted(rows, ordered, all));
    const among = new Set(members);
    return collect(db, all, ordered.after)
      .primaryKeys()
      .then((ids) => ids.filter((id) => among.has(id)));
  });
}

/** The ids of rows, those that are there, in an order. */
function sorted(rows: readonly (Stored | undefined)[], ordered: Ordered, all: Run): CaptureId[] {
  const sign = all.descending ? -1 : 1;
  return rows
    .filter((row) => row !== undefined)
    .map((row) => ({ id: row.id, key: keyIn(ordered, row) }))
    .filter(({ key }) => ordered.after === undefined || indexedDB.cmp(key, ordered.after) === sign)
    .sort((one, other) => sign * indexedDB.cmp(one.key, other.key))
    .map(({ id }) => id);
}

/** The ids of a view, in no order. */
export function membersOf(db: Database, view: View): PromiseLike<CaptureId[]> {
  const tag = tagIn(view);
  if (tag === undefined) return collect(db, runOf({ view })!).primaryKeys();
  const { captures } = db;
  return Dexie.Promise.all([
    captures.where('tags').equals(tag).primaryKeys(),
    captures.where('tags').startsWith(`${tag}/`).primaryKeys(),
  ]).then(([own, nested]) => (nested.length === 0 ? own : [...new Set([...own, ...nested])]));
}

/** The rows of ids in their order, from the library, or from the trash where they are there. */
export function rowsOf(db: Database, ids: readonly CaptureId[]): PromiseLike<Stored[]> {
  return db.captures.bulkGet([...ids]).then((captures) => {
    const others = ids.filter((_, at) => !captures[at]);
    if (others.length === 0) return captures.filter((row) => row !== undefined);
    return db.trash.bulkGet(others).then((rows) => {
      const trash = new Map(others.map((id, at) => [id, rows[at]]));
      return ids.flatMap((id, at) => captures[at] ?? trash.get(id) ?? []);
    });
  });
}
