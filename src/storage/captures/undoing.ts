// Taking back what a capture did.
import type { CaptureId, CaptureOutcome } from '../../model';
import { database } from '../database/database';
import { eraseAll, everyTable } from '../trash';
import { addToWanted } from './wanted';
import { savingTables, write } from './writing';

/**
 * Takes back what a capture did: a new one is wholly gone, and to be captured again if it was before; an updated one has its latest version's text and metadata
 * back (and keeps the edits, tags and marks it has now). Other outcomes wrote nothing, and a capture that is gone
 * stays gone.
 */
export async function undoCapture(outcome: CaptureOutcome): Promise<void> {
  if (outcome.kind === 'captured') await unmake(outcome.id);
  if (outcome.kind !== 'updated') return;
  const { id: captureId } = outcome;
  await database.transact('rw', savingTables, async (db) => {
    const row = await db.captures.get(captureId);
    const version = await db.versions.where({ captureId }).last();
    if (!row || !version) return;
    const { html, text, page, receipt, source } = version;
    await write(db, row, {
      metadata: { ...version.metadata, ...page },
      html,
      text,
      receipt,
      source,
      withPictures: false,
    });
    await db.versions.delete(version.id);
  });
}

function unmake(id: CaptureId): Promise<void> {
  return database.transact(
    'rw',
    (db) => [...everyTable(db), db.wanted],
    async (db) => {
      const { wanted } = (await db.details.get(id)) ?? {};
      await eraseAll(db, [id]);
      if (wanted) await addToWanted(db, [wanted]);
    },
  );
}
