// How much there is in all, for those who watch over the library.
import { database } from '../database/database';

/** How many captures there are, in the library and in the trash, and pages to capture. */
export async function countAll(): Promise<{ captures: number; wanted: number }> {
  return database.run(async (db) => ({
    captures: (await db.captures.count()) + (await db.trash.count()),
    wanted: await db.wanted.count(),
  }));
}
