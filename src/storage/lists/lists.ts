// What a list shows: rows of one view in an order, paged by key range, so that a page costs the same in any library; or
// what a search found of them. Totals are kept counts; ids are read apart from rows, rows when they come in sight.
import { Dexie } from 'dexie';
import type { CaptureId, CaptureRow } from '../../model';
import { countIn } from '../counts/counters';
import { type Database, database } from '../database/database';
import { collect, keyIn, orderedIds, rowsOf, runOf, type Stored } from '../database/orders';
import { toRow } from '../database/rows';
import type { Sort, View } from '../database/views';
import type { Rank } from '../search/best';
import type { Found, Hit } from '../search/searching';

export { countRows } from '../counts/counters';
export { type Sort, type SortBy, type StateView, sorts, type View } from '../database/views';

/** The place after the last row of a page. Plain data: it survives reloads and messages. */
export type Cursor = { key: (string | number)[] } | Rank;

export interface Query {
  view: View;
  /** What the user typed into the search field, see `search/language.ts`. Empty finds all. */
  words: string;
  /** Newest first, or what was found by relevance, when not said. */
  sort?: Sort | undefined;
}

export interface Page {
  rows: CaptureRow[];
  /** How many rows the query finds in all. */
  total: number;
  /** Whether rows follow. */
  more: boolean;
  /** Where the next page starts; absent on the last one. */
  next?: Cursor;
  /** When words were searched for: the rows with what to mark in them, how many there are, what was understood. */
  found?: Found;
}

type PageQuery = Query & { after?: Cursor; limit: number };

/** Rows of a search that come with a snippet: about what a screen shows. The others' are read when they come in sight. */
const snippets = 16;

/** One page of what a query finds, in its order. */
export async function listRows(query: PageQuery): Promise<Page> {
  return isSearch(query) ? findRows(query) : readPage(query);
}

/** The ids of all rows that a query finds, in its order: the whole of a virtual list, or all that an action is about. */
export async function listIds(query: Query): Promise<CaptureId[]> {
  if (!isSearch(query)) return reading((db) => orderedIds(db, query));
  await database.run(readWhatSearchesDependOn);
  const { searchIds } = await searching();
  return searchIds({ text: query.words, view: query.view, sort: query.sort });
}

/**
 * Rows as they come in sight, in the order of `ids`, with what to mark in them for a search, and the passages that show
 * why. Those that are gone are left out. For a search that forgave a slip, give the words that were searched instead.
 */
export async function readHits(ids: readonly CaptureId[], query: Pick<Query, 'words' | 'view'>): Promise<Hit[]> {
  if (isSearch(query)) {
    // A live query sees what is read before its first wait.
    await database.run((db) => rowsOf(db, ids));
    const { readFound } = await searching();
    return readFound(ids, query.words);
  }
  const rows = await database.run((db) => rowsOf(db, ids));
  return rows.map((row) => ({ row: toRow(row), titleMarks: [] }));
}

/** A newer search makes an older one of its page idle. */
let newest: AbortController | undefined;

function isSearch({ words }: Pick<Query, 'words'>): boolean {
  return words.trim() !== '';
}

/** Loaded when the first word is typed: a popup that is opened to browse need not wait for it. */
function searching() {
  return import('../search/searching');
}

async function readPage(query: PageQuery): Promise<Page> {
  const { view, sort, limit, after } = query;
  const ordered = { view, sort, after: after && 'key' in after ? after.key : undefined };
  const [found, total] = await reading((db) =>
    // One row beyond the page tells whether there is a next one.
    Dexie.Promise.all([readSome(db, ordered, limit + 1), countIn(db, view)]),
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const more = found.length > limit;
  return { rows: rows.map(toRow), total, more, ...(more && last && { next: { key: keyIn(ordered, last) } }) };
}

/** Reads rows and counts at one time. `work` gives one of Dexie's promises. */
function reading<T>(work: (db: Database) => PromiseLike<T>): Promise<T> {
  return database.transact('r', (db) => [db.captures, db.trash, db.counters], work);
}

function readSome(db: Database, ordered: Parameters<typeof orderedIds>[1], limit: number): PromiseLike<Stored[]> {
  const run = runOf(ordered);
  if (run) return collect(db, run, ordered.after).limit(limit).toArray();
  return orderedIds(db, ordered).then((ids) => rowsOf(db, ids.slice(0, limit)));
}

async function findRows({ words, view, sort, after, limit }: PageQuery): Promise<Page> {
  newest?.abort();
  newest = new AbortController();
  const { signal } = newest;
  await database.run(readWhatSearchesDependOn);
  const { searchRows } = await searching();
  const place = after && 'score' in after ? after : undefined;
  const found = await searchRows({ text: words, view, sort, limit, snippets, signal, ...(place && { after: place }) });
  const { hits, total, next } = found;
  return { rows: hits.map(({ row }) => row), total, more: next !== undefined, found, ...(next && { next }) };
}

/**
 * A live query sees what is read before its first wait. Each write to a capture changes its flags, but for tags; a
 * rebuild changes what is known.
 */
function readWhatSearchesDependOn(db: Database): PromiseLike<unknown> {
  return Dexie.Promise.all([db.flags.toArray(), db.captures.orderBy('tags').uniqueKeys(), db.rebuild.toArray()]);
}
