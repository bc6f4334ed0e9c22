// The one write that a capture's text goes through, be it new, updated, extracted again or taken back.
import type { CaptureId, CaptureRow, PagesLeft, Receipt } from '../../model';
import { recount } from '../counts/counting';
import type { Database } from '../database/database';
import { type Details, type Metadata, type PackedSource, type StoredRow, said } from '../database/rows';
import { withSortKeys } from '../database/sort-keys';
import { forgetUnwanted, wantPictures } from '../pictures/pictures';
import { picturesOf } from '../pictures/shown-pictures';
import type { Indexed, PackedSegment } from '../search/packing';
import { recordTables, recordTexts } from '../search/recording';

/** What is about to be written: all that is costly was done before the transaction. */
export interface Saved {
  metadata: Metadata;
  html: string;
  text: string;
  receipt: Receipt | undefined;
  source: PackedSource | undefined;
  /** Whether the pictures shall be kept too. */
  withPictures: boolean;
  /** Why pages of the article are not joined to it, where that is so. */
  further?: PagesLeft | undefined;
}

/** What the reader has of a capture before anything is written of it. */
export type NewRow = Pick<CaptureRow, 'uid' | 'capturedAt' | 'state' | 'tags'> & { starred?: 1 };

export function savingTables(db: Database) {
  return [
    db.captures,
    db.bodies,
    db.versions,
    db.details,
    db.sources,
    db.further,
    db.begun,
    db.wanted,
    db.assets,
    db.missing,
    db.counters,
    ...recordTables(db),
  ];
}

/**
 * Writes all that is known of a capture in the place of what there is, in the transaction that is under way. The user's
 * edits and note stay, and edits win.
 * @param row of the capture as it is in the library; without an id for one that is new
 * @param known of one that is new: what it begins with
 * @param pack indexes the words at once; without it they are indexed before the next search
 */
export async function write(
  db: Database,
  row: StoredRow | NewRow,
  { metadata, html, text, receipt, source, withPictures, further }: Saved,
  pack?: (capture: Indexed, revision: number) => PackedSegment,
  known?: Partial<Details>,
): Promise<CaptureId> {
  const isNew = !('id' in row);
  const { edits = {}, receipt: _, ...kept } = (isNew ? known : await db.details.get(row.id)) ?? {};
  const filled = withSortKeys({ ...row, ...metadata, ...edits });
  const captureId = isNew ? await db.captures.add(filled) : row.id;
  const written: StoredRow = { ...filled, id: captureId };
  const pictures = picturesOf({ html, leadImage: metadata.leadImage });
  const indexed = { ...written, html, text, note: kept.note };
  // All at once: each round trip to the database takes longer than what it does there.
  await Promise.all([
    !isNew && db.captures.put(written),
    db.bodies.put({ captureId, html, text }),
    db.details.put({ ...kept, captureId, edits, page: said(metadata), ...(receipt && { receipt }) }),
    further ? db.further.put({ ...further, captureId }) : !isNew && db.further.delete(captureId),
    source ? db.sources.put({ ...source, captureId }) : !isNew && db.sources.delete(captureId),
    withPictures ? wantPictures(db, captureId, pictures) : !isNew && forgetUnwanted(db, captureId, pictures),
    recount(db, [[isNew ? undefined : { row, inTrash: false }, { row: written, inTrash: false }]]),
    recordTexts(db, [written], pack && ((_, revision) => pack(indexed, revision))),
  ]);
  return captureId;
}
