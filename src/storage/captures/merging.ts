// What is known of one page from two places becomes one: no tag, note or star is lost.
import { recount } from '../counts/counting';
import type { Database } from '../database/database';
import { type Details, type Marks, type StoredRow, said } from '../database/rows';
import { distinctTags } from '../database/tag-names';
import { changeKnown } from '../search/flags';
import { recordTables, recordTexts } from '../search/recording';

/** The marks of both: all tags, both notes, a star of either; a state counts unless it is the one that all begin with. */
export function mergeMarks(ours: Marks, theirs: Marks): Marks {
  return {
    tags: distinctTags([...ours.tags, ...theirs.tags]),
    note: mergeNotes(ours.note, theirs.note),
    state: ours.state === 'unread' ? theirs.state : ours.state,
    starred: ours.starred || theirs.starred,
  };
}

/** One note after the other, a blank line between; one that the other holds already is not said twice. */
export function mergeNotes(ours: string, theirs: string): string {
  if (ours.includes(theirs.trim())) return ours;
  return theirs.includes(ours.trim()) ? theirs : `${ours.trimEnd()}\n\n${theirs.trimStart()}`;
}

/** The tables that merging writes to, for transactions. */
export function mergeTables(db: Database) {
  return [db.captures, db.details, db.counters, ...recordTables(db)];
}

/** What merging did to a capture, so that it can be taken back. */
export interface Merge {
  row: StoredRow;
  before: Marks;
  after: Marks;
}

/** Adds marks to a capture in the library, in the transaction that is under way. */
export async function mergeInto(db: Database, row: StoredRow, theirs: Marks): Promise<Merge> {
  const before = marksIn(row, await db.details.get(row.id));
  const after = mergeMarks(before, theirs);
  return { row: await setMarks(db, row, after), before, after };
}

/**
 * Takes back what a merge did, and leaves what the reader did since: tags that it added go, and note, state and star go
 * back where they are as it left them.
 */
export async function unmerge(db: Database, row: StoredRow, { before, after }: Omit<Merge, 'row'>): Promise<void> {
  const now = marksIn(row, await db.details.get(row.id));
  const added = new Set(after.tags.filter((tag) => !before.tags.includes(tag)));
  await setMarks(db, row, {
    tags: now.tags.filter((tag) => !added.has(tag)),
    note: now.note === after.note ? before.note : now.note,
    state: now.state === after.state ? before.state : now.state,
    starred: now.starred === after.starred ? before.starred : now.starred,
  });
}

function marksIn({ tags, state, starred }: StoredRow, details: Details | undefined): Marks {
  return { tags, state, starred: starred === 1, note: details?.note ?? '' };
}

async function setMarks(db: Database, row: StoredRow, { tags, state, starred, note }: Marks): Promise<StoredRow> {
  const { starred: _, ...rest } = row;
  const marked = { ...rest, tags, state, ...(starred && { starred: 1 as const }) };
  await db.captures.put(marked);
  const fresh: Details = { captureId: row.id, edits: {}, page: said(row) };
  const { note: had = '', ...details } = (await db.details.get(row.id)) ?? fresh;
  if (note !== had) {
    await db.details.put({ ...details, ...(note !== '' && { note }) });
    await recordTexts(db, [marked]);
  }
  await changeKnown(db, [row.id], { state, starred });
  const [from, to] = [row, marked].map((each) => ({ row: each, inTrash: false }));
  await recount(db, [[from, to]]);
  return marked;
}
