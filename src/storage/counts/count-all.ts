// How much there is in all, for those who watch over the library.
import { Dexie } from 'dexie';
import { database } from '../database/database';
import { countIn } from './counters';

/** How many captures there are, in the library and in the trash, by the kept counts; and pages to capture. */
export function countAll(): Promise<{ captures: number; wanted: number }> {
  return database.run((db) =>
    Dexie.Promise.all([countIn(db, 'all'), countIn(db, 'trash'), db.wanted.count()]).then(([all, trash, wanted]) => ({
      captures: all + trash,
      wanted,
    })),
  );
}
