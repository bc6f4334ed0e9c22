// Fills the library of the page it runs in, by the same code that captures use. Built into one script by bundle.mjs, and
// evaluated in a page of the extension.
import { textOfArticle } from '../../src/extract/text';
import type { Article, ReadState } from '../../src/model';
import { setStarred, setState } from '../../src/storage/captures/marking';
import { setNote } from '../../src/storage/captures/notes';
import { saveCapture } from '../../src/storage/captures/saving';
import { recount } from '../../src/storage/counts/counting';
import { database } from '../../src/storage/database/database';
import type { StoredRow } from '../../src/storage/database/rows';
import { withSortKeys } from '../../src/storage/database/sort-keys';
import { changeTags } from '../../src/storage/tags/tags';

/** An article as a file of `library/` holds it: its facts as `meta` elements, then its text. */
async function add(source: string, now: number): Promise<{ id: number; title: string }> {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const said = (name: string): string => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const list = (name: string, part: string): string[] =>
    said(name)
      .split(part)
      .map((each) => each.trim())
      .filter(Boolean);
  const url = said('url');
  const article: Article = {
    ...{ url, canonicalUrl: url, title: said('title'), byline: list('author', ';'), siteName: said('site') },
    ...{ publishedTime: said('date'), modifiedTime: '', section: '', keywords: list('tags', ','), licence: '' },
    ...{ identifiers: {}, lang: said('lang') || 'en', dir: said('dir') === 'rtl' ? 'rtl' : 'ltr' },
    ...{ excerpt: said('excerpt'), leadImage: '', html: page.body.innerHTML.trim(), text: textOfArticle(page.body) },
  };
  const realNow = Date.now;
  Date.now = () => now - Number(said('minutes-ago')) * 60_000;
  try {
    const { id } = await saveCapture(article, 'new');
    await setState([id], (said('state') || 'read') as ReadState);
    if (said('starred') === 'yes') await setStarred([id], true);
    await changeTags([id], { add: list('tags', ',') });
    if (said('note') !== '') await setNote(id, said('note'));
    return { id, title: article.title };
  } finally {
    Date.now = realNow;
  }
}

/** Adds all of some articles, each given as the source of its file. */
async function fill(sources: string[]): Promise<{ id: number; title: string }[]> {
  const now = Date.now();
  const added = [];
  for (const source of sources) added.push(await add(source, now));
  return added;
}

/** Makes so many rows more of the first one, for lists that are long; their texts are never asked for. */
async function lengthen(count: number): Promise<void> {
  await database.run((db) =>
    db.transaction('rw', db.captures, db.counters, async () => {
      const first = await db.captures.toCollection().first();
      if (!first) throw new Error('There is no row to copy.');
      const { id: _, ...row } = first;
      const rows = Array.from({ length: count }, (__, n) =>
        withSortKeys({ ...row, uid: `row-${n}`, title: `Row ${n}`, capturedAt: row.capturedAt - n * 60_000 }),
      );
      const ids = await db.captures.bulkAdd(rows as StoredRow[], { allKeys: true });
      await recount(
        db,
        rows.map((each, at) => [undefined, { row: { ...each, id: ids[at]! }, inTrash: false }] as const),
      );
    }),
  );
}

Object.assign(globalThis, { fillLibrary: fill, lengthenLibrary: lengthen });
