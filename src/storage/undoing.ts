// Taking back what a capture did.
import type { CaptureOutcome } from '../model';
import { database } from './database';
import { erase } from './trash';
import { savingTables, write } from './writing';

/**
 * Takes back what a capture did: a new one is wholly gone, an updated one has its latest version's text and metadata
 * back (and keeps the edits, tags and marks it has now). Other outcomes wrote nothing, and a capture that is gone
 * stays gone.
 */
export async function undoCapture(outcome: CaptureOutcome): Promise<void> {
  if (outcome.kind === 'captured') await erase(outcome.id);
  if (outcome.kind !== 'updated') return;
  const { id: captureId } = outcome;
  await database.run((db) =>
    db.transaction('rw', savingTables(db), async () => {
      const row = await db.captures.get(captureId);
      const version = await db.versions.where({ captureId }).last();
      if (!row || !version) return;
      const { html, text, page, receipt, source } = version;
      await write(db, row, { metadata: { ...version.metadata, ...page }, html, text, receipt, source });
      await db.versions.delete(version.id);
    }),
  );
}
