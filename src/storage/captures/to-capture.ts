// The list of pages to capture later: addresses that came by an import, or that the user gave.
import type { ErrorCode } from '../../errors';
import type { WantedPage } from '../../model';
import { inBatches } from '../database/batches';
import { database } from '../database/database';
import type { StoredWanted } from '../database/rows';
import { addToWanted, wantedTables } from './wanted';

export type WantedId = number;

/** A page to capture, as the list holds it. */
export type ListedPage = StoredWanted;

/** The place after the last page of a stretch of the list. */
export interface WantedCursor {
  at: number;
  id: WantedId;
}

/** What became of pages that were added. */
export interface Added {
  /** Those that are new on the list. */
  ids: WantedId[];
  /** How many were on the list already, and got what is new in them. */
  merged: number;
  /** How many the library holds; the captures got their tags, notes and stars. */
  captured: number;
}

/**
 * Puts pages on the list, a few hundred at a time, each batch wholly or not at all. A page that is there already, on the
 * list or as a capture, gets the tags, note and star of the other: nothing is lost.
 */
export async function addWanted(pages: readonly WantedPage[]): Promise<Added> {
  const added: Added = { ids: [], merged: 0, captured: 0 };
  await inBatches(pages, async (batch) => {
    const { ids, merged, captures } = await database.transact('rw', wantedTables, (db) => addToWanted(db, batch));
    added.ids.push(...ids);
    added.merged += merged.length;
    added.captured += captures.length;
  });
  return added;
}

/** A stretch of the list, those saved last first. `untried` leaves out pages whose capture failed. */
export async function listWanted({
  after,
  limit,
  untried = false,
}: {
  after?: WantedCursor;
  limit: number;
  untried?: boolean;
}): Promise<{ pages: ListedPage[]; next?: WantedCursor }> {
  const prefix = untried ? [0] : [];
  const upper = after ? [...prefix, after.at, after.id] : [...prefix, Number.POSITIVE_INFINITY];
  // One beyond the stretch tells whether there is a next one.
  const found = await database.run((db) =>
    db.wanted
      .where(untried ? '[attempts+at+id]' : '[at+id]')
      .between([...prefix, Number.NEGATIVE_INFINITY], upper)
      .reverse()
      .limit(limit + 1)
      .toArray(),
  );
  const pages = found.slice(0, limit);
  const last = pages.at(-1);
  return { pages, ...(found.length > limit && last && { next: { at: last.at, id: last.id } }) };
}

export function countWanted(): Promise<number> {
  return database.run((db) => db.wanted.count());
}

/** The page to capture of an address, canonical as `src/extract/address.ts` makes it. */
export function findWanted(canonicalUrl: string): Promise<ListedPage | undefined> {
  return database.run((db) => db.wanted.get({ canonicalUrl }));
}

/** Takes pages off the list, and returns them as they were, for `putBackWanted`. */
export async function removeWanted(ids: readonly WantedId[]): Promise<ListedPage[]> {
  const removed: ListedPage[] = [];
  await inBatches(ids, async (batch) => {
    const pages = await database.transact(
      'rw',
      (db) => [db.wanted],
      async (db) => {
        const there = (await db.wanted.bulkGet(batch)).filter((page) => page !== undefined);
        await db.wanted.bulkDelete(batch);
        return there;
      },
    );
    removed.push(...pages);
  });
  return removed;
}

/** Puts pages back that were taken off, in their places; one that was added anew meanwhile gets what is new in them. */
export async function putBackWanted(pages: readonly ListedPage[]): Promise<void> {
  await addWanted(pages);
}

/** Notes that a capture failed, and why. A page that is no longer on the list is passed over. */
export async function markFailed(id: WantedId, lastError: ErrorCode): Promise<void> {
  await database.run((db) =>
    db.wanted.where({ id }).modify((page) => {
      page.attempts += 1;
      page.lastError = lastError;
    }),
  );
}
