// One small number for each capture, a thousand of them in a row: filters and counts read all of a library at once.
import type { CaptureId, ReadState } from '../../model';
import type { Database } from '../database/database';

const span = 1024;

/** 0 is a capture that is not there, or not known to the index yet. */
const present = 1;
const inTrash = 2;
const starred = 4;
const stateShift = 3;
const states: readonly ReadState[] = ['unread', 'read', 'archived'];
const revisionShift = 5;
const revisions = 2 ** (16 - revisionShift);

/** What the flags of a capture say. */
export interface Standing {
  inTrash: boolean;
  starred: boolean;
  state: ReadState;
  /** Which indexing of the capture counts. */
  revision: number;
}

/** What a capture's flags say; undefined when it is not there. */
export function standingOf(flags: number): Standing | undefined {
  if ((flags & present) === 0) return undefined;
  return {
    inTrash: (flags & inTrash) !== 0,
    starred: (flags & starred) !== 0,
    state: states[(flags >> stateShift) & 3]!,
    revision: revisionOf(flags),
  };
}

export function revisionOf(flags: number): number {
  return flags >> revisionShift;
}

/** Whether a capture is there, in the library or in the trash, and this indexing of it counts. */
export function isCurrent(flags: number, revision: number): boolean {
  return (flags & present) !== 0 && revisionOf(flags) === revision;
}

/** Whether a capture stands in the library, or in the trash, and this indexing of it counts. */
export function standsIn(flags: number, revision: number, trash: boolean): boolean {
  return (flags & (present | inTrash)) === (trash ? present | inTrash : present) && revisionOf(flags) === revision;
}

function flagsOf(standing: Standing): number {
  return (
    present |
    (standing.inTrash ? inTrash : 0) |
    (standing.starred ? starred : 0) |
    (states.indexOf(standing.state) << stateShift) |
    (standing.revision << revisionShift)
  );
}

/**
 * Changes the flags of captures, in the transaction that is under way. `change` gets what is known, undefined for a
 * capture that the index does not know, and returns what shall be known; undefined leaves nothing of it.
 */
export async function changeFlags(
  db: Database,
  ids: readonly CaptureId[],
  change: (standing: Standing | undefined, id: CaptureId) => Standing | undefined,
): Promise<void> {
  if (ids.length === 0) return;
  const chunks = [...new Set(ids.map((id) => Math.floor(id / span)))];
  const stored = await db.flags.bulkGet(chunks);
  const rows = new Map(
    chunks.map((chunk, at) => [chunk, stored[at] ?? { chunk, flags: new Uint16Array(span) }] as const),
  );
  for (const id of ids) {
    const { flags } = rows.get(Math.floor(id / span))!;
    const standing = change(standingOf(flags[id % span]!), id);
    flags[id % span] = standing === undefined ? 0 : flagsOf(standing);
  }
  await db.flags.bulkPut([...rows.values()]);
}

/** Changes what the index knows of captures; those it does not know yet stay unknown. */
export function changeKnown(db: Database, ids: readonly CaptureId[], change: Partial<Standing>): Promise<void> {
  return changeFlags(db, ids, (standing) => standing && { ...standing, ...change });
}

/** The flags of one capture. */
export async function readStanding(db: Database, id: CaptureId): Promise<Standing | undefined> {
  const row = await db.flags.get(Math.floor(id / span));
  return row && standingOf(row.flags[id % span]!);
}

/** The revision after another; it begins anew long after all that had its number is merged away. */
export function nextRevision(standing: Standing | undefined): number {
  return ((standing?.revision ?? 0) + 1) % revisions;
}

/** The flags of all captures: a function from id to flags. */
export function readAllFlags(db: Database): PromiseLike<(id: CaptureId) => number> {
  return db.flags.toArray().then((rows) => {
    const chunks: Uint16Array[] = [];
    for (const { chunk, flags } of rows) chunks[chunk] = flags;
    return (id) => chunks[Math.floor(id / span)]?.[id % span] ?? 0;
  });
}

/** Flags as they would be with other standings for some captures. */
export function changedFlags(
  flags: (id: CaptureId) => number,
  standings: readonly (readonly [CaptureId, Standing])[],
): (id: CaptureId) => number {
  const changed = new Map(standings.map(([id, standing]) => [id, flagsOf(standing)]));
  return (id) => changed.get(id) ?? flags(id);
}
