// All that is searched: the segments, what waits to become one, and while the index is built anew what it still lacks.
import { Dexie } from 'dexie';
import type { CaptureId } from '../../model';
import { type Database, database } from '../database/database';
import type { StoredRow } from '../database/rows';
import type { Corpus } from './evaluating';
import { changedFlags, readAllFlags } from './flags';
import { fold } from './fold';
import { readIndexed } from './indexed';
import { OpenSegment } from './lookup';
import { packCapture } from './packing';
import { packBody } from './pending';
import { standingIn } from './recording';
import type { PendingRow, SegmentRow } from './rows';
import { indexVersion, type Segment } from './segment';
import { packedSegment, storedSegment } from './tables';

/** Captures that a search reads whole, the newest first, while the index lacks them. */
const mostUnindexed = 500;

/** What was opened by the last search: segments never change, so it is still right where it is still there. */
let opened = new Map<string, OpenSegment>();

export interface OpenCorpus extends Corpus {
  /** Whether there are captures that no search finds yet, as the index is being built anew. */
  incomplete: boolean;
}

/** Opens the index as it is now. */
export async function openCorpus(pause: () => Promise<void>): Promise<OpenCorpus> {
  const opening = new Opening(pause, opened);
  const { segments, pending, flags, isRebuilding } = await database.transact(
    'r',
    (db) => [db.segments, db.pending, db.flags, db.rebuild],
    (db) =>
      // All at once: each round trip to the database takes longer than what it does there.
      Dexie.Promise.all([
        opening.readSegments(db),
        db.pending.where('captureId').above(0).toArray(),
        readAllFlags(db),
        db.rebuild.count(),
      ]).then(([segments, pending, flags, rebuilding]) => ({ segments, pending, flags, isRebuilding: rebuilding > 0 })),
  );
  for (const { id, row } of segments) {
    if (!row || row.version === indexVersion) await opening.addSegment(id, row);
  }
  for (const row of pending) await opening.addPending(row);
  const unindexed = isRebuilding ? await opening.addUnindexed(flags) : undefined;
  opened = opening.opened;
  return {
    segments: [...opened.values()],
    flags: unindexed?.flags ?? flags,
    tagged,
    pause,
    incomplete: unindexed?.isCut ?? false,
  };
}

function segmentKey(id: number): string {
  return `segment ${id}`;
}

class Opening {
  readonly opened = new Map<string, OpenSegment>();

  constructor(
    private readonly pause: () => Promise<void>,
    /** What the search before had open, whatever others open meanwhile. */
    private readonly before: ReadonlyMap<string, OpenSegment>,
  ) {}

  /** All segments; the row, which names the first term of each block, only of those that are not open yet. */
  readSegments(db: Database): PromiseLike<{ id: number; row: SegmentRow | undefined }[]> {
    const all = db.segments.where('id').above(0).primaryKeys();
    return all.then((ids) => {
      const fresh = ids.filter((id) => !this.before.has(segmentKey(id)));
      return db.segments.bulkGet(fresh).then((rows) => {
        const byId = new Map(fresh.map((id, at) => [id, rows[at]]));
        return ids.map((id) => ({ id, row: byId.get(id) }));
      });
    });
  }

  /** @param row absent for one that is open */
  addSegment(id: number, row: SegmentRow | undefined): Promise<void> {
    return this.add(segmentKey(id), async () => row && storedSegment(row));
  }

  addPending(row: PendingRow): Promise<void> {
    return this.add(`pending ${row.key}`, async () => {
      const isUsable = row.packed?.head.version === indexVersion;
      const packed = isUsable ? row.packed : await packBody(row);
      return packed && packedSegment(packed);
    });
  }

  /** Adds captures that the index does not know, and their flags to those that it has. */
  async addUnindexed(flags: Corpus['flags']): Promise<{ flags: Corpus['flags']; isCut: boolean }> {
    const rows = await database.run((db) => unindexedRows(db, flags));
    const revision = 0;
    for (const { row } of rows.slice(0, mostUnindexed)) {
      await this.add(`unindexed ${row.id} ${row.updatedAt}`, async () => {
        const [found] = await database.run((db) => readIndexed(db, [row]));
        return found && packedSegment(packCapture(found.indexed, revision));
      });
    }
    const known = rows.map(({ row, inTrash }) => [row.id, { ...standingIn(row), inTrash, revision }] as const);
    return { flags: changedFlags(flags, known), isCut: rows.length > mostUnindexed };
  }

  private async add(key: string, open: () => Promise<Segment | undefined>): Promise<void> {
    const kept = this.before.get(key);
    if (kept) {
      this.opened.set(key, kept);
      return;
    }
    const segment = await open();
    if (segment) this.opened.set(key, await OpenSegment.open(segment));
    await this.pause();
  }
}

/** One more than are read at most tells that there are more. */
async function unindexedRows(db: Database, flags: Corpus['flags']) {
  const rows: { row: StoredRow; inTrash: boolean }[] = [];
  for (const inTrash of [false, true]) {
    const found = await db[inTrash ? 'trash' : 'captures']
      .orderBy('id')
      .reverse()
      .filter(({ id }) => flags(id) === 0)
      .limit(mostUnindexed + 1)
      .toArray();
    rows.push(...found.map((row) => ({ row, inTrash })));
  }
  return rows.sort((a, b) => b.row.id - a.row.id).slice(0, mostUnindexed + 1);
}

/** The captures that bear a tag, or one nested in it; with `isPrefix` the tag may be only begun. */
async function tagged(tag: string, isPrefix: boolean): Promise<ReadonlySet<CaptureId>> {
  const sought = fold(tag);
  const isMeant = (each: string): boolean => {
    const folded = fold(each);
    return folded === sought || folded.startsWith(isPrefix ? sought : `${sought}/`);
  };
  return database.run(async (db) => {
    const ids = new Set<CaptureId>();
    for (const table of [db.captures, db.trash]) {
      const tags = (await table.orderBy('tags').uniqueKeys()).filter((key) => typeof key === 'string');
      for (const each of tags.filter(isMeant)) {
        for (const id of await table.where('tags').equals(each).primaryKeys()) ids.add(id);
      }
    }
    return ids;
  });
}
