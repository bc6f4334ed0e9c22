// A library to test with: emptied before each test, filled with made-up articles.
import type { Article, CaptureId } from '../../src/model';
import { saveCapture } from '../../src/storage/captures/saving';
import { database } from '../../src/storage/database/database';
import { fileOf, keepPicture } from '../../src/storage/pictures/pictures';

/** Deletes the database; the next use of it makes a new one. */
export function emptyLibrary(): Promise<void> {
  database.close({ disableAutoOpen: false });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = indexedDB.deleteDatabase(database.name);
  request.onsuccess = () => resolve();
  request.onerror = () => reject(request.error);
  return promise;
}

/** An article, whole and small, that differs as asked. */
export function articleOf(change: Partial<Article> = {}): Article {
  return {
    url: 'https://example.org/tides?utm_source=mail',
    canonicalUrl: 'https://example.org/tides',
    title: 'How the tides turn',
    byline: ['Ada Marsh'],
    siteName: 'The Shore',
    publishedTime: '2026-03-01',
    modifiedTime: '2026-03-02T08:00:00Z',
    section: 'Sea',
    keywords: ['tides'],
    licence: '',
    identifiers: {},
    lang: 'en',
    dir: 'ltr',
    excerpt: 'On water.',
    leadImage: 'https://example.org/tides.jpg',
    html: '<p>The sea comes and goes.</p>',
    text: 'The sea comes and goes.',
    ...change,
  };
}

/** Captures a page of its own for each name, one after the other. */
export async function capturePages(...names: string[]): Promise<CaptureId[]> {
  const ids: CaptureId[] = [];
  for (const name of names) {
    const article = articleOf({ canonicalUrl: `https://example.org/${name}`, title: name });
    const outcome = await saveCapture(article, 'new');
    ids.push(outcome.id);
  }
  return ids;
}

/** Keeps a picture with captures; its bytes are the text's. */
export async function keep(ids: readonly CaptureId[], url: string, text: string): Promise<void> {
  const file = await fileOf(new Blob([text], { type: 'image/png' }));
  for (const id of ids) await keepPicture(id, url, file);
}

/** How many rows each table holds, but for those of the search index. */
export async function sizes(): Promise<Record<string, number>> {
  const { captures, trash, bodies, versions, assets, files, missing } = database;
  const tables = [captures, trash, bodies, versions, assets, files, missing];
  const counts = await database.run(() => Promise.all(tables.map((table) => table.count())));
  return Object.fromEntries(tables.map(({ name }, index) => [name, counts[index]!]));
}
