// What a list shows: rows of one view, newest first, paged by key range, so that a page costs the same in any library;
// or what a search found of them, the best first.
import { type Collection, Dexie } from 'dexie';
import type { CaptureId, CaptureRow } from '../model';
import { type Database, database } from './database';
import { type StoredRow, type TrashRow, toRow } from './rows';
import type { Found } from './search/searching';
import type { View } from './views';

export type { View } from './views';

/** The place after the last row of a page. Plain data: it survives reloads and messages. */
export interface Cursor {
  /** When that row was captured, or deleted if it is in the trash; milliseconds since the epoch. */
  at: number;
  id: CaptureId;
  /** How well the row was found. */
  score?: number;
}

export interface Query {
  view: View;
  /** What the user typed into the search field, see `search/language.ts`. Empty finds all. */
  words: string;
}

export interface Page {
  rows: CaptureRow[];
  /** Where the next page starts; absent on the last one. */
  next?: Cursor;
  /** When words were searched for: the rows with what to mark in them, how many there are, what was understood. */
  found?: Found;
}

type Stored = StoredRow & Partial<TrashRow>;

/** The index that holds each view in the order of its time: which rows, then when, then `id`. */
const indexes: Record<View, { table: 'captures' | 'trash'; index: string; prefix: (string | number)[] }> = {
  all: { table: 'captures', index: '[capturedAt+id]', prefix: [] },
  unread: { table: 'captures', index: '[state+capturedAt+id]', prefix: ['unread'] },
  starred: { table: 'captures', index: '[starred+capturedAt+id]', prefix: [1] },
  archived: { table: 'captures', index: '[state+capturedAt+id]', prefix: ['archived'] },
  trash: { table: 'trash', index: '[deletedAt+id]', prefix: [] },
};

/** Rows of a search that come with a snippet: about what a screen shows. The others' are read when they come in sight. */
const snippets = 16;

/** One page of a view, newest first, or of what a search found in it, the best first. */
export async function listRows(query: Query & { after?: Cursor; limit: number }): Promise<Page> {
  return isSearch(query) ? findRows(query) : readRows(query);
}

/** The ids of all rows that a query finds, newest first. */
export async function listIds(query: Query): Promise<CaptureId[]> {
  if (!isSearch(query)) return database.run((db) => range(db, query.view).reverse().primaryKeys());
  const { searchIds } = await searching();
  return searchIds({ text: query.words, view: query.view });
}

/** How many rows a view holds. */
export function countRows(view: View): Promise<number> {
  return database.run((db) => range(db, view).count());
}

/** A newer search makes an older one of its page idle. */
let newest: AbortController | undefined;

function isSearch({ words }: Query): boolean {
  return words.trim() !== '';
}

/** Loaded when the first word is typed: a popup that is opened to browse need not wait for it. */
function searching() {
  return import('./search/searching');
}

async function readRows({ view, after, limit }: Query & { after?: Cursor; limit: number }): Promise<Page> {
  // One row beyond the page tells whether there is a next one.
  const found = await database.run((db) =>
    range(db, view, after)
      .reverse()
      .limit(limit + 1)
      .toArray(),
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows: rows.map(toRow), ...(found.length > limit && last && { next: cursorAt(last) }) };
}

async function findRows({ words, view, after, limit }: Query & { after?: Cursor; limit: number }): Promise<Page> {
  newest?.abort();
  newest = new AbortController();
  const { signal } = newest;
  await database.run(readWhatSearchesDependOn);
  const { searchRows } = await searching();
  const place = after && { ...after, score: after.score ?? 0 };
  const found = await searchRows({ text: words, view, limit, snippets, signal, ...(place && { after: place }) });
  return { rows: found.hits.map(({ row }) => row), found, ...(found.next && { next: found.next }) };
}

/**
 * A live query sees what is read before its first wait. Each write to a capture changes its flags, but for tags; a
 * rebuild changes what is known.
 */
function readWhatSearchesDependOn(db: Database): PromiseLike<unknown> {
  return Dexie.Promise.all([db.flags.toArray(), db.captures.orderBy('tags').uniqueKeys(), db.rebuild.toArray()]);
}

/** The rows of a view, all of them or those older than a place. */
function range(db: Database, view: View, after?: Cursor): Collection<Stored, CaptureId> {
  const { table, index, prefix } = indexes[view];
  const upper = after ? [...prefix, after.at, after.id] : [...prefix, Dexie.maxKey];
  return db
    .table<Stored, CaptureId>(table)
    .where(index)
    .between([...prefix, Dexie.minKey], upper);
}

function cursorAt(row: Stored): Cursor {
  return { at: row.deletedAt ?? row.capturedAt, id: row.id };
}
