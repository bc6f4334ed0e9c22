// What is known of one page from two places becomes one: no tag, note or star is lost.
import type { WantedPage } from '../model';
import { recount } from './counting';
import type { Database } from './database';
import { type StoredRow, said } from './rows';
import { changeKnown } from './search/flags';
import { recordTables, recordText } from './search/recording';
import { distinctTags } from './tag-names';

/** What the user said of a page, wherever it stands. */
export type Marks = Pick<WantedPage, 'tags' | 'note' | 'state' | 'starred'>;

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

/** Adds marks to a capture in the library, in the transaction that is under way, and returns its row as it is now. */
export async function mergeInto(db: Database, row: StoredRow, theirs: Marks): Promise<StoredRow> {
  const details = await db.details.get(row.id);
  const ours = { ...row, starred: row.starred === 1, note: details?.note ?? '' };
  const { tags, note, state, starred } = mergeMarks(ours, theirs);
  const merged = { ...row, tags, state, ...(starred && { starred: 1 as const }) };
  await db.captures.put(merged);
  if (note !== ours.note) {
    const page = details?.page ?? said(row);
    await db.details.put({ edits: {}, ...details, page, captureId: row.id, note });
    await recordText(db, merged);
  }
  await changeKnown(db, [row.id], { state, starred });
  await recount(db, [
    [
      { row, inTrash: false },
      { row: merged, inTrash: false },
    ],
  ]);
  return merged;
}
