// Keeping the index in shape, at times when nobody waits for it. Cut short anywhere, the next time finds it as it was.
import { database } from '../database/database';
import { unpackDocuments } from './documents';
import { isCurrent, readAllFlags } from './flags';
import { pacer } from './pausing';
import { indexLock, rebuildSome, startRebuild } from './rebuild';
import type { SegmentRow } from './rows';
import { indexVersion } from './segment';
import { flushPending, mergeStored, sweep } from './segments';
import { BlockGone, storedSegment } from './tables';

/** Captures that wait before they become a segment: as many as a query reads through without being felt. */
export const pendingLimit = 64;

/** Segments of one size that become one of the next. */
export const fanIn = 8;

export interface Tending {
  /**
   * Documents in the largest segment to write. A context that the browser may stop after half a minute must not begin
   * what takes longer.
   */
  largest: number;
  signal?: AbortSignal;
}

/**
 * Does what is due: writes pending captures into a segment, merges segments, builds an index anew that is damaged or of
 * another version. One context at a time; where another is at it, returns at once.
 * @throws {CaptureError} and what the signal was aborted with; the index is as good as before then
 */
export async function tendIndex({ largest, signal }: Tending): Promise<void> {
  await navigator.locks.request(indexLock, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const pause = pacer(signal);
    try {
      await tend(largest, pause);
    } catch (error) {
      if (!(error instanceof BlockGone)) throw error;
      await startRebuild();
      await tend(largest, pause);
    }
  });
}

async function tend(largest: number, pause: () => Promise<void>): Promise<void> {
  if (await isOutdated()) await startRebuild();
  await sweep();
  do {
    while (await isFlushDue()) await flushPending(pause);
    for (;;) {
      const due = await dueForMerge(largest);
      if (due.length === 0) break;
      await mergeStored(due, pause);
    }
  } while (await rebuildSome(pendingLimit, pause));
}

async function isOutdated(): Promise<boolean> {
  return database.run(async (db) => {
    const segment = await db.segments.filter(({ version }) => version !== indexVersion).first();
    const pending = await db.pending
      .filter(({ packed }) => (packed?.head.version ?? indexVersion) !== indexVersion)
      .first();
    return segment !== undefined || pending !== undefined;
  });
}

async function isFlushDue(): Promise<boolean> {
  return (await database.run((db) => db.pending.count())) >= pendingLimit;
}

/** Segments to merge next: enough of one size, the smallest size first; else one of which most is dead. */
async function dueForMerge(largest: number): Promise<SegmentRow[]> {
  const segments = await database.run((db) => db.segments.toArray());
  const bySize = Map.groupBy(segments, ({ documents }) => sizeClass(documents));
  for (const size of [...bySize.keys()].sort((a, b) => a - b)) {
    const due = bySize.get(size)!.slice(0, fanIn);
    if (due.length === fanIn && due.reduce((sum, { documents }) => sum + documents, 0) <= largest) return due;
  }
  const flags = await database.run(readAllFlags);
  for (const segment of segments) {
    if (segment.documents <= largest && (await isMostlyDead(segment, flags))) return [segment];
  }
  return [];
}

function sizeClass(documents: number): number {
  return Math.max(0, Math.floor(Math.log(documents / pendingLimit) / Math.log(fanIn) + 1e-9));
}

async function isMostlyDead(row: SegmentRow, flags: (id: number) => number): Promise<boolean> {
  const [bytes] = await storedSegment(row).blocks('documents', [0]);
  const { ids, revisions } = unpackDocuments(bytes!, row.documents);
  let dead = 0;
  for (const [at, id] of ids.entries()) if (!isCurrent(flags(id), revisions[at]!)) dead += 1;
  return dead * 2 > row.documents;
}
