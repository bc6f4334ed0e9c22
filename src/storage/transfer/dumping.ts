// The library as rows, for backups: stretch by stretch, so that it is never together in memory.
import { Dexie } from 'dexie';
import { readWhole, type WholeCapture, wholeTables } from '../captures/whole';
import { database } from '../database/database';
import type { StoredSearch, StoredWanted } from '../database/rows';
import type { PictureFile } from '../pictures/pictures';

/** Captures of one stretch, by their ids: adding new ones leaves earlier stretches as they are. */
const stretch = 100;

/** All captures, those in the trash too, oldest first, under a name that a stretch keeps. */
export async function* dumpCaptures(): AsyncGenerator<{ name: string; rows: WholeCapture[] }> {
  const last = await database.run(async (db) =>
    Math.max(
      Number((await db.captures.orderBy('id').lastKey()) ?? 0),
      Number((await db.trash.orderBy('id').lastKey()) ?? 0),
    ),
  );
  for (let number = 0; number * stretch <= last; number += 1) {
    const [from, to] = [number * stretch, (number + 1) * stretch];
    const rows = await database.transact('r', wholeTables, async (db) => {
      const ids = [
        ...(await db.captures.where('id').between(from, to).primaryKeys()),
        ...(await db.trash.where('id').between(from, to).primaryKeys()),
      ].sort((one, other) => one - other);
      const whole: WholeCapture[] = [];
      for (const id of ids) {
        const capture = await readWhole(db, id);
        if (capture) whole.push(capture);
      }
      return whole;
    });
    if (rows.length > 0) yield { name: String(number).padStart(6, '0'), rows };
  }
}

/** All pictures, each once. */
export async function* dumpFiles(): AsyncGenerator<PictureFile> {
  let after: string | undefined;
  for (;;) {
    const files = await database.run((db) =>
      db.files
        .where('hash')
        .above(after ?? Dexie.minKey)
        .limit(20)
        .toArray(),
    );
    for (const { hash, blob } of files) yield { hash, blob };
    after = files.at(-1)?.hash;
    if (after === undefined) return;
  }
}

export function dumpWanted(): Promise<StoredWanted[]> {
  return database.run((db) => db.wanted.toArray());
}

export function dumpSearches(): Promise<StoredSearch[]> {
  return database.run((db) => db.searches.toArray());
}

/** Adds saved searches that are not there yet. */
export function addSearches(searches: readonly Omit<StoredSearch, 'id'>[]): Promise<void> {
  return database.transact(
    'rw',
    (db) => [db.searches],
    async (db) => {
      const known = new Set((await db.searches.toArray()).map(({ name, words, view }) => `${view} ${name} ${words}`));
      const fresh = searches.filter(({ name, words, view }) => !known.has(`${view} ${name} ${words}`));
      await db.searches.bulkAdd([...fresh]);
    },
  );
}
