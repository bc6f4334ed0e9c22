// An import: batches that are each there wholly or not at all, and a record of what they did, so that all of it can be
// taken back.
import type { WantedPage } from '../../model';
import { type Merge, mergeInto, mergeMarks, unmerge } from '../captures/merging';
import { addToWanted, claimWanted, fromWanted } from '../captures/wanted';
import { addFiles, addWhole, addWholes, type WholeCapture, wholeTables } from '../captures/whole';
import { type Database, database } from '../database/database';
import { requireRoom } from '../database/room';
import type { ImportRow, ImportStep, StoredRow, StoredWanted } from '../database/rows';
import type { PictureFile } from '../pictures/pictures';
import { eraseAll, everyTable } from '../trash';
import { strangersIn } from './strangers';

export type ImportId = number;

/** One page that comes in. */
export type Incoming =
  | { kind: 'capture'; whole: WholeCapture; files: readonly PictureFile[] }
  | { kind: 'address'; page: WantedPage };

export type ImportCounts = Pick<ImportRow, 'captures' | 'wanted' | 'merged'>;

/** How many pages one batch may hold. */
export const importBatchSize = 250;

/** Begins an import; what it does is found under its id. */
export function beginImport(files: readonly string[]): Promise<ImportId> {
  const row = { at: Date.now(), files: [...files], captures: 0, wanted: 0, merged: 0 };
  return database.run((db) => db.imports.add(row));
}

/**
 * Takes a batch in, in one transaction. A page that the library holds gets the tags, note, state and star of the one
 * that comes; its text stays.
 * @returns what became of the batch
 * @throws {CaptureError} having written nothing of it
 */
export async function importBatch(importId: ImportId, batch: readonly Incoming[]): Promise<ImportCounts> {
  await requireRoom(batch.reduce((sum, incoming) => sum + bytesOf(incoming), 0));
  return database.transact('rw', importTables, async (db) => {
    const step: Omit<ImportStep, 'id'> = { importId, captures: [], wanted: [], mergedCaptures: [], mergedWanted: [] };
    const pages = batch.flatMap((incoming) => (incoming.kind === 'address' ? [incoming.page] : []));
    const captures = batch.filter((incoming) => incoming.kind === 'capture');
    const strangers = await strangersIn(db, captures);
    await addFiles(
      db,
      [...strangers].flatMap(({ files }) => files),
    );
    step.captures.push(
      ...(await addWholes(
        db,
        [...strangers].map(({ whole }) => whole),
      )),
    );
    for (const incoming of captures) if (!strangers.has(incoming)) await takeIn(db, incoming, step);
    const added = await addToWanted(db, pages);
    step.wanted = added.ids;
    step.mergedWanted = added.merged;
    step.mergedCaptures.push(...added.captures.map(undoOf));
    await db.importSteps.add(step);
    return count(db, step);
  });
}

/** About how much one page takes: its text and its pictures are nearly all of it. */
function bytesOf(incoming: Incoming): number {
  if (incoming.kind === 'address') return 0;
  const { html, text } = incoming.whole.body;
  return incoming.files.reduce((sum, { blob }) => sum + blob.size, html.length + text.length);
}

/** Imports, the latest first. */
export function listImports(limit: number): Promise<ImportRow[]> {
  return database.run((db) => db.imports.orderBy('at').reverse().limit(limit).toArray());
}

/** Which of these pages the library holds, and which are to be captured already. */
export function whatIsThere(addresses: readonly string[]): Promise<{ captured: Set<string>; wanted: Set<string> }> {
  return database.transact(
    'r',
    (db) => [db.captures, db.wanted],
    async (db) => ({
      captured: new Set((await db.captures.where('canonicalUrl').anyOf(addresses).keys()).map(String)),
      wanted: new Set((await db.wanted.where('canonicalUrl').anyOf(addresses).keys()).map(String)),
    }),
  );
}

/**
 * Takes an import back, the last batch first, each in a transaction of its own: stopped half-way, the rest can still be
 * taken back. What came in goes for good; what was merged loses what came by the import, and keeps what the reader did since.
 */
export async function undoImport(importId: ImportId, onProgress: (left: number) => void = () => {}): Promise<void> {
  const steps = await database.run((db) => db.importSteps.where({ importId }).primaryKeys());
  for (const [done, id] of steps.reverse().entries()) {
    onProgress(steps.length - done);
    await database.transact('rw', importTables, (db) => takeBack(db, id));
  }
  await database.run((db) => db.imports.delete(importId));
}

function importTables(db: Database) {
  return [...new Set([...wholeTables(db), ...everyTable(db), db.wanted, db.imports, db.importSteps])];
}

async function takeIn(
  db: Database,
  { whole, files }: Extract<Incoming, { kind: 'capture' }>,
  step: Omit<ImportStep, 'id'>,
): Promise<void> {
  const { row, deletedAt } = whole;
  const known = await knownOf(db, whole);
  if (known) {
    const theirs = { ...row, starred: row.starred === 1, note: whole.details?.note ?? '' };
    step.mergedCaptures.push(undoOf(await mergeInto(db, known, theirs)));
    return;
  }
  const isInTrash = (await db.trash.where({ uid: row.uid }).count()) > 0;
  if (deletedAt !== undefined) {
    // Both in the trash and coming once more: it is not brought back, nor doubled.
    if (isInTrash) return;
    await addFiles(db, files);
    step.captures.push(await addWhole(db, whole));
    return;
  }
  const wanted = await claimWanted(db, row);
  await addFiles(db, files);
  // What was deleted stays so, and stays itself when it is restored: the one that comes is another.
  const fresh = isInTrash ? { ...whole, row: { ...row, uid: crypto.randomUUID() } } : whole;
  step.captures.push(await addWhole(db, wanted ? withWanted(fresh, wanted) : fresh));
}

/** The capture that one that comes is, by its uid or its page; one that was deleted is known by its uid alone. */
async function knownOf(db: Database, { row, deletedAt }: WholeCapture): Promise<StoredRow | undefined> {
  const same = await db.captures.get({ uid: row.uid });
  if (same || deletedAt !== undefined) return same;
  return db.captures.where('canonicalUrl').equals(row.canonicalUrl).last();
}

/** What the user said of a page that was to be captured goes to what came in of it. */
function withWanted(whole: WholeCapture, wanted: StoredWanted): WholeCapture {
  const { row, details } = whole;
  const { starred: _, ...rest } = row;
  const ours = { ...row, starred: row.starred === 1, note: details?.note ?? '' };
  const { tags, state, starred, note } = mergeMarks(ours, wanted);
  const { title, byline, publishedTime, siteName } = row;
  const page = { title, byline, publishedTime, siteName };
  return {
    ...whole,
    row: { ...rest, tags, state, ...(starred && { starred: 1 as const }) },
    details: { edits: {}, page, ...details, ...fromWanted(wanted), ...(note !== '' && { note }) },
  };
}

function undoOf({ row: { id }, before, after }: Merge): ImportStep['mergedCaptures'][number] {
  return { id, before, after };
}

async function count(db: Database, step: Omit<ImportStep, 'id'>): Promise<ImportCounts> {
  const counts = {
    captures: step.captures.length,
    wanted: step.wanted.length,
    merged: step.mergedCaptures.length + step.mergedWanted.length,
  };
  await db.imports.where({ id: step.importId }).modify((row) => {
    row.captures += counts.captures;
    row.wanted += counts.wanted;
    row.merged += counts.merged;
  });
  return counts;
}

async function takeBack(db: Database, id: number): Promise<void> {
  const step = await db.importSteps.get(id);
  if (!step) return;
  const details = await db.details.bulkGet(step.captures);
  await eraseAll(db, step.captures);
  // Pages that were to be captured before the import brought them are so again.
  await addToWanted(
    db,
    details.flatMap((each) => (each?.wanted ? [each.wanted] : [])),
  );
  await db.wanted.bulkDelete(step.wanted);
  // The last first: one capture may have been merged with twice.
  for (const merge of step.mergedCaptures.reverse()) {
    const row = await db.captures.get(merge.id);
    if (row) await unmerge(db, row, merge);
  }
  for (const { before, after } of step.mergedWanted) {
    const now = await db.wanted.get(after.id);
    if (now)
      await db.wanted.put({ ...before, attempts: now.attempts, ...(now.lastError && { lastError: now.lastError }) });
  }
  await db.importSteps.delete(id);
}
