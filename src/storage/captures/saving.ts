// Saving an article: its row, body, details, source and its part of the search index in one transaction.
import { CaptureError } from '../../errors';
import type { Article, CaptureId, CaptureOutcome, Extraction, Part, Receipt } from '../../model';
import { type Database, database } from '../database/database';
import { requireRoom } from '../database/room';
import { metadataIn, metadataOf, type StoredRow, type StoredWanted } from '../database/rows';
import { packCapture } from '../search/packing';
import { forgetBegun } from './begun';
import { latestOf } from './captures';
import { mergeInto } from './merging';
import { type Made, packSource, packSourceSoon } from './sources';
import { claimWanted, fromWanted } from './wanted';
import { type Saved, savingTables, write } from './writing';

/** UTF-16 units of a text whose words are indexed after it is saved: nobody waits a second for that to see it is. */
const longText = 50_000;

/**
 * Saves an article, or finds that its page was captured before. Resolves once the transaction has committed; the look
 * for an earlier capture is part of it, so two at once on one page give one capture. An update keeps the user's edits.
 * A page that was to be captured is so no more: what the user said of it goes to the capture. Of a long page it leaves
 * something to `finishSaving`.
 * @param made the receipt, and the source where it shall be kept
 * @param wantedId the page to capture that this is, where a redirect gave the article another address
 * @throws {CaptureError} having written nothing
 */
export async function saveCapture(
  article: Article,
  mode: 'new' | 'update',
  made: Made = {},
  wantedId?: number,
): Promise<Exclude<CaptureOutcome, { kind: 'notArticle' }>> {
  const saved = await prepare(article, made, packSourceSoon);
  const pack = article.text.length > longText ? undefined : packCapture;
  return database.transact('rw', savingTables, async (db) => {
    // All at once: each round trip to the database takes longer than what it does there.
    const [found, wanted] = await Promise.all([
      latestOf(db, article.canonicalUrl),
      claimWanted(db, article, wantedId),
      forgetBegun(db, article.url),
    ]);
    if (!found) return { kind: 'captured', id: await add(db, saved, wanted, pack), part: partOf(saved.receipt) };
    const row = wanted ? (await mergeInto(db, found, wanted)).row : found;
    const { id } = row;
    if (mode === 'new') return { kind: 'known', id };
    if (isSame((await db.bodies.get(id))?.text, article.text, made)) return { kind: 'unchanged', id };
    await replace(db, row, saved, pack);
    return { kind: 'updated', id, part: partOf(saved.receipt) };
  });
}

/**
 * Puts what was extracted again from a capture's source in the place of what it holds. Another text keeps the earlier
 * one as a version, as Update does; the same text takes only what else is new, and there is nothing to undo.
 * @throws {CaptureError} `captureGone` when it is not in the library
 */
export async function replaceArticle(
  id: CaptureId,
  { article, receipt }: Pick<Extraction, 'article' | 'receipt'>,
): Promise<Extract<CaptureOutcome, { kind: 'updated' | 'unchanged' }>> {
  const saved = await prepare(article, { receipt }, packSource);
  return database.transact('rw', savingTables, async (db) => {
    const row = await db.captures.get(id);
    if (!row) throw new CaptureError('captureGone');
    const { url, canonicalUrl, updatedAt } = row;
    const kept = await db.sources.get(id);
    const source = kept && { ...kept, pipeline: receipt.pipeline };
    const same = (await db.bodies.get(id))?.text === article.text;
    // What was kept with pictures goes on being so.
    const withPictures = (await db.assets.where({ captureId: id }).count()) > 0;
    const metadata = { ...saved.metadata, url, canonicalUrl, ...(same && { updatedAt }) };
    const further = await db.further.get(id);
    const written = { ...saved, metadata, source, withPictures, further };
    // Packed here: a pending row that is read from its body would slow the next search.
    if (same) await write(db, row, written, packCapture);
    else await replace(db, row, written, packCapture);
    return same ? { kind: 'unchanged', id } : { kind: 'updated', id, part: partOf(receipt) };
  });
}

/** Whether an update brings nothing new: the same text, or the beginning of it where not all pages could be read. */
function isSame(before: string | undefined, text: string, { further }: Made): boolean {
  return before === text || (further !== undefined && before?.startsWith(text) === true);
}

async function prepare(article: Article, made: Made, pack: typeof packSource): Promise<Saved> {
  const { html, text } = article;
  await requireRoom(html.length + text.length);
  const metadata = metadataOf(article, Date.now());
  return {
    metadata,
    html,
    text,
    receipt: made.receipt,
    source: await pack(made),
    withPictures: made.withPictures === true,
    further: made.further,
  };
}

function partOf(receipt: Receipt | undefined): Part {
  return receipt?.warnings.includes('selectionOnly') ? 'selection' : 'page';
}

function add(
  db: Database,
  saved: Saved,
  wanted: StoredWanted | undefined,
  pack: typeof packCapture | undefined,
): Promise<CaptureId> {
  const { savedAt: capturedAt = saved.metadata.updatedAt, state = 'unread', tags = [], starred } = wanted ?? {};
  const row = { uid: crypto.randomUUID(), capturedAt, state, tags, ...(starred && { starred: 1 as const }) };
  return write(db, row, saved, pack, wanted && fromWanted(wanted));
}

/** Makes what a capture holds a version of it, and writes another text. */
async function replace(
  db: Database,
  row: StoredRow,
  saved: Saved,
  pack: typeof packCapture | undefined,
): Promise<void> {
  const { id: captureId } = row;
  const { html, text } = (await db.bodies.get(captureId)) ?? { html: '', text: '' };
  const { receipt, page } = (await db.details.get(captureId)) ?? {};
  const { captureId: _, ...source } = (await db.sources.get(captureId)) ?? {};
  await db.versions.where({ captureId }).modify((version) => {
    delete version.source;
  });
  await db.versions.add({
    ...{ captureId, metadata: metadataIn(row), html, text },
    ...{ ...(receipt && { receipt }), ...(page && { page }), ...('gzip' in source && { source }) },
  });
  await write(db, row, saved, pack);
}
