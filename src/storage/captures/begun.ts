// Captures that were begun: noted before anything else is done, forgotten in the transaction that saves the page. What is
// still noted when nobody works on it was cut short, by whatever, and is named to the user.
import type { ErrorCode } from '../../errors';
import { type Database, database } from '../database/database';
import type { BegunRow } from '../database/rows';

/** A capture that did not come to its end, and why. */
export type Unfinished = BegunRow & { code: ErrorCode };

const lockOf = (key: string): string => `offprint-capture-${key}`;

/**
 * Notes a page and works on its capture. A failure that another try may mend stays noted, with its reason. Resolves when
 * the work is done: what was noted of a page that is saved was forgotten with that, and of any other right after.
 * @param mayPass whether the same may go well another time
 */
export function noted<T>(
  page: Pick<BegunRow, 'url' | 'title' | 'tabId'>,
  work: () => Promise<T>,
  mayPass: (error: unknown) => ErrorCode | undefined,
): Promise<T> {
  const row: BegunRow = { ...page, key: crypto.randomUUID(), at: Date.now() };
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const workNoted = async (): Promise<void> => {
    await database.run((db) => db.begun.put(row));
    try {
      resolve(await work());
    } catch (error) {
      await settle(row, mayPass(error)).catch(() => {}); // a disk that is full keeps the note as it is
      throw error;
    }
    await settle(row, undefined);
  };
  // A lock ends with the context that holds it, however that ends.
  navigator.locks.request(lockOf(row.key), workNoted).catch(reject);
  return promise;
}

async function settle(row: BegunRow, code: ErrorCode | undefined): Promise<void> {
  if (code) await database.run((db) => db.begun.put({ ...row, code }));
  else await database.run((db) => db.begun.delete(row.key));
}

/** Forgets what was noted of a page, in the transaction that saves it. */
export async function forgetBegun(db: Database, url: string): Promise<void> {
  await db.begun.where({ url }).delete();
}

/** Captures that were begun before a moment, or before the clock was set back, and that nobody works on, the latest first. */
export async function listUnfinished(before: number): Promise<Unfinished[]> {
  const rows = await database.run((db) => db.begun.toArray());
  const { held = [] } = await navigator.locks.query();
  const underWay = new Set(held.map(({ name }) => name));
  return rows
    .filter(({ key, at }) => (at < before || at > Date.now()) && !underWay.has(lockOf(key)))
    .sort((one, other) => other.at - one.at)
    .map((row) => ({ ...row, code: row.code ?? 'interrupted' }));
}

/** Forgets one that the user does not want. */
export function dismissUnfinished(key: string): Promise<void> {
  return database.run((db) => db.begun.delete(key));
}
