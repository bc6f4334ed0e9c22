// The user's own: values that win over the page's, and tags.
import { CaptureError } from '../errors';
import type { CaptureId, Edits } from '../model';
import { inBatches } from './batches';
import { database } from './database';
import { said } from './rows';
import { recordTables, recordText } from './search/recording';

/**
 * Sets a capture's edits as a whole: a field that is not among them is again what the page says. An empty title is no
 * edit, and neither is what the page says anyway.
 * @throws {CaptureError} `captureGone` when it is not in the library
 */
export function setEdits(id: CaptureId, edits: Edits): Promise<void> {
  return database.run((db) =>
    db.transaction('rw', [db.captures, db.details, ...recordTables(db)], async () => {
      const row = await db.captures.get(id);
      if (!row) throw new CaptureError('captureGone');
      const details = await db.details.get(id);
      const page = details?.page ?? said(row);
      const kept = settled(edits, page);
      await db.details.put({ ...details, captureId: id, page, edits: kept });
      const edited = { ...row, ...page, ...kept };
      await db.captures.put(edited);
      await recordText(db, edited);
    }),
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

/** Adds tags to captures and removes others; ids that are gone or in the trash are passed over. Case tells no two tags apart. */
export function setTags(ids: readonly CaptureId[], add: readonly string[], remove: readonly string[]): Promise<void> {
  const gone = new Set(remove.map(keyOf));
  return inBatches(ids, (batch) =>
    database.run((db) =>
      db.captures
        .where('id')
        .anyOf(batch)
        .modify((row) => {
          row.tags = distinct([...row.tags.filter((tag) => !gone.has(keyOf(tag))), ...add]);
        }),
    ),
  );
}

function distinct(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) {
    const key = keyOf(tag);
    if (key !== '' && !known.has(key)) known.set(key, tag.normalize('NFC').trim().replace(/\s+/g, ' '));
  }
  return [...known.values()];
}

function keyOf(tag: string): string {
  return tag.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
