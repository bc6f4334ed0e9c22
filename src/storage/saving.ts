// Saving an article: its row, its body and its part of the search index in one transaction.
import type { Article, CaptureOutcome } from '../model';
import { latestOf } from './captures';
import { type Database, database } from './database';
import { metadataIn, metadataOf, type StoredRow } from './rows';
import { packCapture } from './search/packing';
import { recordTables, recordText, revisionFor } from './search/recording';

/**
 * Saves an article, or finds that its page was captured before. Resolves once the transaction has committed; the look
 * for an earlier capture is part of it, so two at once on one page give one capture.
 * @throws {CaptureError} having written nothing
 */
export async function saveCapture(
  article: Article,
  mode: 'new' | 'update',
): Promise<Exclude<CaptureOutcome, { kind: 'notArticle' }>> {
  const metadata = metadataOf(article, Date.now());
  const { html, text } = article;
  return database.run((db) =>
    db.transaction('rw', [db.captures, db.bodies, db.versions, ...recordTables(db)], async () => {
      const row = await latestOf(db, article.canonicalUrl);
      if (!row) {
        const { updatedAt: capturedAt } = metadata;
        const added = { ...metadata, uid: crypto.randomUUID(), capturedAt, state: 'unread' as const, tags: [] };
        const id = await db.captures.add(added);
        await db.bodies.add({ captureId: id, html, text });
        await index(db, { ...added, id }, { html, text });
        return { kind: 'captured', id };
      }
      const { id } = row;
      if (mode === 'new') return { kind: 'known', id };
      const earlier = (await db.bodies.get(id)) ?? { html: '', text: '' };
      if (earlier.text === text) return { kind: 'unchanged', id };
      await db.versions.add({ captureId: id, metadata: metadataIn(row), html: earlier.html, text: earlier.text });
      const updated = { ...row, ...metadata };
      await db.captures.put(updated);
      await db.bodies.put({ captureId: id, html, text });
      await index(db, updated, { html, text });
      return { kind: 'updated', id };
    }),
  );
}

/** Makes a capture's words findable. Packed here: a pending row that is read from its body would slow the next search. */
async function index(db: Database, row: StoredRow, body: Pick<Article, 'html' | 'text'>): Promise<void> {
  await recordText(db, row, packCapture({ ...row, ...body }, await revisionFor(db, row.id)));
}
