// The further pages of captured articles: which are still to be joined, and the joining, as a change of the same capture.
import type { CaptureId, PageFailure, PagesLeft, Receipt } from '../../model';
import { database } from '../database/database';
import { measure } from '../database/reading';
import { type FurtherRow, metadataIn } from '../database/rows';
import { packCapture } from '../search/packing';
import { packSource } from './sources';
import { savingTables, write } from './writing';

/** What is to be joined to a capture in the library, if anything is. */
export function furtherOf(captureId: CaptureId): Promise<FurtherRow | undefined> {
  return database.run((db) => db.further.get(captureId));
}

/** The captures whose further pages are not joined for this reason. Oldest first. */
export function capturesWithFurther(why: PageFailure): Promise<CaptureId[]> {
  return database.run((db) => db.further.where({ why }).primaryKeys());
}

/** Notes that the further pages of a capture are to be tried again. */
export function wantFurther(captureId: CaptureId): Promise<void> {
  return database.run((db) => db.further.update(captureId, { why: 'waiting' }).then(() => undefined));
}

/** What joining gave: the text of all pages that could be read, and why there are not more. */
export interface Joined {
  html: string;
  text: string;
  receipt: Receipt;
  /** Of all pages; absent where it is not kept. */
  source?: string | undefined;
  /** Whether their pictures shall be kept too. */
  withPictures: boolean;
  further?: PagesLeft | undefined;
}

/**
 * Writes the text of all pages in the place of the first page's: the same capture, and no version of it. Where the text
 * is no longer the one that pages were joined to, nothing is written.
 * @param before the text that they were joined to
 * @throws {CaptureError}
 */
export async function joinPages(id: CaptureId, before: string, joined: Joined): Promise<void> {
  const { html, text, receipt, source, withPictures, further } = joined;
  const packed = await packSource({ receipt, ...(source !== undefined && { source }) });
  await database.transact('rw', savingTables, async (db) => {
    const row = await db.captures.get(id);
    if (!row || (await db.bodies.get(id))?.text !== before) return;
    const page = (await db.details.get(id))?.page;
    const metadata = { ...metadataIn(row), ...page, ...measure(text, row.lang) };
    await write(db, row, { metadata, html, text, receipt, source: packed, withPictures, further }, packCapture);
  });
}
