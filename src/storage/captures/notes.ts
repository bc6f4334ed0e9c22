// A note of the reader's on a capture: searched like its text.
import { CaptureError } from '../../errors';
import type { CaptureId } from '../../model';
import { database } from '../database/database';
import { said } from '../database/rows';
import { indexedTables, readIndexed } from '../search/indexed';
import { packCapture } from '../search/packing';
import { recordTables, recordTexts } from '../search/recording';

/**
 * Sets the note of a capture; an empty one is none. Gives the one before, for undo.
 * @throws {CaptureError} `captureGone` when it is not in the library
 */
export function setNote(id: CaptureId, note: string): Promise<string> {
  const kept = note.trim() === '' ? undefined : note;
  return database.transact(
    'rw',
    (db) => [...indexedTables(db), ...recordTables(db)],
    async (db) => {
      const row = await db.captures.get(id);
      if (!row) throw new CaptureError('captureGone');
      const { note: before, ...details } = (await db.details.get(id)) ?? { captureId: id, edits: {}, page: said(row) };
      if (before === kept) return before ?? '';
      await db.details.put({ ...details, ...(kept !== undefined && { note: kept }) });
      for (const { indexed } of await readIndexed(db, [row])) {
        await recordTexts(db, [row], (_, revision) => packCapture(indexed, revision));
      }
      return before ?? '';
    },
  );
}

/** The note of a capture; empty when there is none. */
export async function readNote(id: CaptureId): Promise<string> {
  const details = await database.run((db) => db.details.get(id));
  return details?.note ?? '';
}
