// What a list shows: rows of one view, newest first, paged by key range, so that a page costs the same in any library.
import { type Collection, Dexie } from 'dexie';
import type { CaptureId, CaptureRow } from '../model';
import { type Database, database } from './database';
import { fold, foldWords } from './fold';
import { type StoredRow, type TrashRow, toRow } from './rows';

/** `all` is everything that is not in the trash, the archived too. */
export type View = 'all' | 'unread' | 'starred' | 'archived' | 'trash';

/** The place after the last row of a page. Plain data: it survives reloads and messages. */
export interface Cursor {
  /** When that row was captured, or deleted if it is in the trash; milliseconds since the epoch. */
  at: number;
  id: CaptureId;
}

export interface Query {
  view: View;
  /** What the user typed: each of its words must occur in the title or the site's name. Empty finds all. */
  words: string;
}

export interface Page {
  rows: CaptureRow[];
  /** Where the next page starts; absent on the last one. */
  next?: Cursor;
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

/** Rows read at once while looking for words. */
const stride = 500;

/** One page of a view, newest first. */
export async function listRows(query: Query & { after?: Cursor; limit: number }): Promise<Page> {
  const { limit } = query;
  // One row beyond the page tells whether there is a next one.
  const found = await walk(query, limit + 1, query.after);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows: rows.map(toRow), ...(found.length > limit && last && { next: cursorAt(last) }) };
}

/** The ids of all rows that a query finds, newest first. */
export async function listIds(query: Query): Promise<CaptureId[]> {
  if (foldWords(query.words).length > 0) return (await walk(query, Number.POSITIVE_INFINITY)).map(({ id }) => id);
  return database.run((db) => range(db, query.view).reverse().primaryKeys());
}

/** How many rows a view holds. */
export function countRows(view: View): Promise<number> {
  return database.run((db) => range(db, view).count());
}

/** The first `limit` rows of a view that hold the words, newest first. */
async function walk({ view, words }: Query, limit: number, after?: Cursor): Promise<Stored[]> {
  const wanted = foldWords(words);
  const size = wanted.length > 0 ? stride : limit;
  return database.run((db) =>
    db.transaction('r', db[indexes[view].table], async () => {
      const found: Stored[] = [];
      let place = after;
      for (;;) {
        const rows = await range(db, view, place).reverse().limit(size).toArray();
        for (const row of rows) if (found.length < limit && holds(row, wanted)) found.push(row);
        const last = rows.at(-1);
        if (!last || rows.length < size || found.length >= limit) return found;
        place = cursorAt(last);
      }
    }),
  );
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

function holds(row: Stored, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(`${row.title}\n${row.siteName}`);
  return words.every((word) => text.includes(word));
}

function cursorAt(row: Stored): Cursor {
  return { at: row.deletedAt ?? row.capturedAt, id: row.id };
}
