// A mark by which this library knows itself: one that was made anew after a loss bears another, or none yet.
import { database } from './database';

const name = 'library';

/** The mark; empty where none was made. */
export async function readMark(): Promise<string> {
  return (await database.run((db) => db.handles.get(name)))?.mark ?? '';
}

/** The mark, made where there is none. */
export function markLibrary(): Promise<string> {
  return database.transact(
    'rw',
    (db) => [db.handles],
    async (db) => {
      const known = (await db.handles.get(name))?.mark;
      if (known !== undefined) return known;
      const mark = crypto.randomUUID();
      await db.handles.put({ name, mark });
      return mark;
    },
  );
}
