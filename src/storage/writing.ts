// The one write that a capture's text goes through, be it new, updated, extracted again or taken back.
import type { Receipt } from '../model';
import type { Database } from './database';
import { forgetUnwanted, wantPictures } from './pictures';
import { type Metadata, type PackedSource, type StoredRow, said } from './rows';
import type { Indexed, PackedSegment } from './search/packing';
import { recordTables, recordText, revisionFor } from './search/recording';
import { picturesOf } from './shown-pictures';

/** What is about to be written: all that is costly was done before the transaction. */
export interface Saved {
  metadata: Metadata;
  html: string;
  text: string;
  receipt: Receipt | undefined;
  source: PackedSource | undefined;
  /** Whether the pictures shall be kept too. */
  withPictures: boolean;
}

export function savingTables(db: Database) {
  return [
    db.captures,
    db.bodies,
    db.versions,
    db.details,
    db.sources,
    db.wanted,
    db.assets,
    db.missing,
    ...recordTables(db),
  ];
}

/**
 * Writes all that is known of a capture in the place of what there is, in the transaction that is under way. The user's
 * edits stay, and win.
 * @param pack indexes the words at once; without it they are indexed before the next search
 */
export async function write(
  db: Database,
  row: StoredRow,
  { metadata, html, text, receipt, source, withPictures }: Saved,
  pack?: (capture: Indexed, revision: number) => PackedSegment,
): Promise<void> {
  const { id: captureId } = row;
  const { edits = {}, receipt: _, ...kept } = (await db.details.get(captureId)) ?? {};
  const written = { ...row, ...metadata, ...edits };
  await db.captures.put(written);
  await db.bodies.put({ captureId, html, text });
  await db.details.put({ ...kept, captureId, edits, page: said(metadata), ...(receipt && { receipt }) });
  if (source) await db.sources.put({ ...source, captureId });
  else await db.sources.delete(captureId);
  const pictures = picturesOf({ html, leadImage: metadata.leadImage });
  if (withPictures) await wantPictures(db, captureId, pictures);
  else await forgetUnwanted(db, captureId, pictures);
  await recordText(db, written, pack?.({ ...written, html, text }, await revisionFor(db, captureId)));
}
