// The user's own values, which win over the page's.
import { CaptureError } from '../../errors';
import type { CaptureId, Edits } from '../../model';
import { recount } from '../counts/counting';
import { database } from '../database/database';
import { said } from '../database/rows';
import { withSortKeys } from '../database/sort-keys';
import { recordTables, recordTexts } from '../search/recording';
import { changedTags, spellings, type TagChange } from './retagging';

/**
 * Sets a capture's edits as a whole: a field that is not among them is again what the page says. An empty title is no
 * edit, and neither is what the page says anyway. Tags are changed with them: all of it is stored, or nothing.
 * @throws {CaptureError} `captureGone` when it is not in the library
 */
export function setEdits(id: CaptureId, edits: Edits, tagChange: TagChange = {}): Promise<void> {
  return database.transact(
    'rw',
    (db) => [db.captures, db.details, db.counters, ...recordTables(db)],
    async (db) => {
      const row = await db.captures.get(id);
      if (!row) throw new CaptureError('captureGone');
      const details = await db.details.get(id);
      const page = details?.page ?? said(row);
      const kept = settled(edits, page);
      await db.details.put({ ...details, captureId: id, page, edits: kept });
      const tags = changedTags(row.tags, tagChange, await spellings(db));
      const edited = withSortKeys({ ...row, ...page, ...kept, tags });
      await db.captures.put(edited);
      await recordTexts(db, [edited]);
      const [before, after] = [row, edited].map((each) => ({ row: each, inTrash: false }));
      await recount(db, [[before, after]]);
    },
  );
}

function settled(edits: Edits, page: Required<Edits>): Edits {
  const byline = edits.byline?.map((name) => name.trim()).filter((name) => name !== '');
  const { title = '', publishedTime, siteName } = edits;
  return {
    ...(title.trim() !== '' && title.trim() !== page.title && { title: title.trim() }),
    ...(byline && byline.join('\n') !== page.byline.join('\n') && { byline }),
    ...(publishedTime !== undefined && publishedTime !== page.publishedTime && { publishedTime }),
    ...(siteName !== undefined && siteName.trim() !== page.siteName && { siteName: siteName.trim() }),
  };
}
