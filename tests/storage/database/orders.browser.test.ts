// Every view in every order, page by page and as ids, against a plain sort.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureId, CaptureRow } from '../../../src/model';
import { setStarred, setState } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { countRows } from '../../../src/storage/counts/counters';
import { siteOf } from '../../../src/storage/database/sort-keys';
import { type Cursor, listIds, listRows, type Query, readHits, type Sort } from '../../../src/storage/lists/lists';
import { setTags } from '../../../src/storage/tags/tags';
import { articleOf, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const titles = ['Éclair', '“A quote”', 'zebra', 'Émile', 'apple', '10 things', 'Apple', 'ocean', 'Über', 'moon'];

/** A library with something of everything in each view; every row has some that are equal to it. */
async function library(): Promise<CaptureRow[]> {
  const ids: CaptureId[] = [];
  for (let n = 0; n < 30; n++) {
    const url = `https://${['b', 'a', 'c'][n % 3]}.example/${n}`;
    const publishedTime = n % 5 === 0 ? '' : `20${10 + (n % 7)}-03-0${1 + (n % 4)}`;
    const text = `sea ${'word '.repeat(n % 6)}`;
    const { id } = await saveCapture(
      articleOf({ url, canonicalUrl: url, title: titles[n % 10]!, publishedTime, text }),
      'new',
    );
    ids.push(id);
  }
  await setState(ids.slice(0, 8), 'archived');
  await setStarred(ids.slice(5, 15), true);
  await setTags(ids.slice(10, 20), ['sea'], []);
  await setTags(ids.slice(18, 25), ['sea/tides'], []);
  return (await listRows({ view: 'all', words: '', limit: 50 })).rows;
}

const { compare } = new Intl.Collator('en');
const bare = (title: string) =>
  title
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/gi, '')
    .toLowerCase();
const publishedAt = ({ publishedTime, capturedAt }: CaptureRow) => Date.parse(publishedTime) || capturedAt;
const byTime = (a: CaptureRow, b: CaptureRow) => a.capturedAt - b.capturedAt || a.id - b.id;

const ascending: Record<Exclude<Sort['by'], 'relevance'>, (a: CaptureRow, b: CaptureRow) => number> = {
  captured: byTime,
  published: (a, b) => publishedAt(a) - publishedAt(b) || a.id - b.id,
  title: (a, b) => compare(bare(a.title), bare(b.title)) || a.id - b.id,
  site: (a, b) => compare(siteOf(a.url), siteOf(b.url)) || byTime(a, b),
  length: (a, b) => a.wordCount - b.wordCount || a.id - b.id,
};

const holds: Record<string, (row: CaptureRow) => boolean> = {
  all: () => true,
  unread: ({ state }) => state === 'unread',
  starred: ({ starred }) => starred,
  archived: ({ state }) => state === 'archived',
  'tag:sea': ({ tags }) => tags.some((tag) => /^sea(\/|$)/.test(tag)),
  'site:a.example': ({ url }) => siteOf(url) === 'a.example',
};

async function paged(query: Query): Promise<CaptureId[]> {
  const ids: CaptureId[] = [];
  let after: Cursor | undefined;
  do {
    const page = await listRows({ ...query, limit: 4, ...(after && { after }) });
    expect(page.more).toBe(page.next !== undefined);
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  return ids;
}

describe('a list', () => {
  it('comes in every order, whole and in pages, and tells its total', async () => {
    const rows = await library();
    for (const [name, isIn] of Object.entries(holds)) {
      const view = name as Query['view'];
      for (const by of Object.keys(ascending) as (keyof typeof ascending)[]) {
        for (const reversed of [false, true]) {
          const isAscending = ['title', 'site'].includes(by) !== reversed;
          const sorted = rows.filter(isIn).sort(ascending[by]);
          const expected = (isAscending ? sorted : sorted.reverse()).map(({ id }) => id);
          const query: Query = { view, words: '', sort: { by, reversed } };
          const told = `${view} by ${by}${reversed ? ' reversed' : ''}`;
          expect(await listIds(query), told).toEqual(expected);
          expect(await paged(query), told).toEqual(expected);
          expect((await listRows({ ...query, limit: 3 })).total, told).toBe(expected.length);
          expect(await countRows(view), told).toBe(expected.length);
        }
      }
    }
  });

  it('that is searched comes in every order too', async () => {
    const rows = await library();
    for (const by of ['captured', 'published', 'title', 'site', 'length', 'relevance'] as const) {
      for (const reversed of [false, true]) {
        const query: Query = { view: 'tag:sea', words: 'sea ', sort: { by, reversed } };
        const ids = await listIds(query);
        expect(await paged(query), by).toEqual(ids);
        expect(ids.toSorted()).toEqual(
          rows
            .filter(holds['tag:sea']!)
            .map(({ id }) => id)
            .sort(),
        );
        if (by === 'relevance') continue;
        const key = (id: CaptureId) => rows.find((row) => row.id === id)!;
        const isAscending = ['title', 'site'].includes(by) !== reversed;
        for (const [at, id] of ids.slice(1).entries()) {
          const order = ascending[by](key(ids[at]!), key(id));
          // Of what is equal, the newest comes first.
          if (by !== 'published')
            expect(isAscending ? order : -order).toBeLessThanOrEqual(equal(by, key(ids[at]!), key(id)));
        }
      }
    }
  });
});

/** Rows that are equal but for their time may come either way. */
function equal(by: Sort['by'], a: CaptureRow, b: CaptureRow): number {
  const same =
    (by === 'title' && bare(a.title) === bare(b.title)) ||
    (by === 'length' && a.wordCount === b.wordCount) ||
    (by === 'site' && siteOf(a.url) === siteOf(b.url));
  return same ? Number.POSITIVE_INFINITY : 0;
}

it('reads the rows in sight in the order that is asked for, with passages when words are searched', async () => {
  const [a, b, c] = await library();
  const ids = [c!.id, 999, a!.id, b!.id];
  const plain = await readHits(ids, { view: 'all', words: '' });
  expect(plain.map(({ row }) => row.id)).toEqual([c!.id, a!.id, b!.id]);
  const [hit] = await readHits(ids, { view: 'all', words: 'sea' });
  expect(hit).toMatchObject({ row: { id: c!.id }, snippet: { marks: [[0, 3]] } });
});
