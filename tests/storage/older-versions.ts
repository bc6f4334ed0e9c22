// Libraries as older versions of the database wrote them. What a version wrote is never changed here.
import type { Article, CaptureId, ReadState } from '../../src/model';
import { Database } from '../../src/storage/database/database';
import { metadataOf } from '../../src/storage/database/rows';
import { schema } from '../../src/storage/database/schema';

export interface OldCapture {
  article: Article;
  state: ReadState;
  starred?: boolean;
  tags?: string[];
  inTrash?: boolean;
}

/** Fields that pages were not read for before version 3. */
const since3 = ['modifiedTime', 'section', 'keywords', 'licence', 'identifiers'];

/** Writes a library as a version of the database did, and gives the ids. Captures are a millisecond apart. */
export async function writeVersion(
  version: number,
  captures: readonly OldCapture[],
  name = 'offprint',
): Promise<CaptureId[]> {
  const old = new Database(name, schema.slice(0, version));
  const ids: CaptureId[] = [];
  await old.run(async (db) => {
    for (const [n, { article, state, starred = false, tags = [], inTrash = false }] of captures.entries()) {
      const { html, text, ...known } = article;
      const metadata = without(version < 3 ? since3 : [], metadataOf({ ...known, html, text }, 1000 + n));
      const row = { ...metadata, uid: `${n}`, capturedAt: 1000 + n, state, tags, ...(starred && { starred: 1 }) };
      const id = Number(await db.table('captures').add(row));
      await db.table('bodies').add({ captureId: id, html, text });
      if (inTrash) {
        await db.table('captures').delete(id);
        await db.table('trash').add({ ...row, id, deletedAt: 2000 });
      }
      ids.push(id);
    }
  });
  old.close();
  return ids;
}

function without(fields: readonly string[], row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
}
