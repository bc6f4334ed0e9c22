// Searches that the reader gave a name: what a list shows, to be shown again.
import { database } from '../database/database';
import type { StoredSearch } from '../database/rows';
import type { Query } from './lists';

export type SavedSearch = StoredSearch;

/** All saved searches, in the reader's order. */
export async function listSearches(): Promise<SavedSearch[]> {
  const rows = await database.run((db) => db.searches.toArray());
  return rows.sort((one, other) => one.place - other.place || one.id - other.id);
}

/** Saves a search as the last one. Gives its id. */
export function saveSearch(name: string, { view, words, sort }: Query): Promise<number> {
  return database.transact(
    'rw',
    (db) => [db.searches],
    async (db) => {
      const places = (await db.searches.toArray()).map(({ place }) => place);
      const place = Math.max(-1, ...places) + 1;
      return db.searches.add({ name: name.trim(), view, words, place, ...(sort && { sort }) });
    },
  );
}

/** Gives a saved search another name, or has it search for something else. One that is gone stays gone. */
export async function changeSearch(
  id: number,
  change: Partial<Pick<SavedSearch, 'name' | keyof Query>>,
): Promise<void> {
  await database.run((db) => db.searches.update(id, change));
}

/** Deletes a saved search; the way back puts it where it was. */
export async function deleteSearch(id: number): Promise<{ undo: () => Promise<void> }> {
  const row = await database.transact(
    'rw',
    (db) => [db.searches],
    async (db) => {
      const found = await db.searches.get(id);
      await db.searches.delete(id);
      return found;
    },
  );
  return {
    undo: async () => {
      if (row) await database.run((db) => db.searches.put(row));
    },
  };
}

/** Puts saved searches in an order; those that are not named follow as they were. */
export function orderSearches(ids: readonly number[]): Promise<void> {
  return database.transact(
    'rw',
    (db) => [db.searches],
    async (db) => {
      const rows = await db.searches.toArray();
      const named = new Map(ids.map((id, place) => [id, place]));
      const placed = rows.map((row) => ({ ...row, place: named.get(row.id) ?? ids.length + row.place }));
      if (placed.length > 0) await db.searches.bulkPut(placed);
    },
  );
}
