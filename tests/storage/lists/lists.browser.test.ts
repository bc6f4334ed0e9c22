// Lists: their order, their pages, and the words they are searched for.
import { beforeEach, describe, expect, it } from 'vitest';
import { moveToTrash, setStarred, setState } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { database } from '../../../src/storage/database/database';
import { type Cursor, countRows, listIds, listRows, type Query } from '../../../src/storage/lists/lists';
import { articleOf, capturePages, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

/** Reads a view page by page and gives the ids of each page. */
async function pages(query: Query, limit: number): Promise<number[][]> {
  const all: number[][] = [];
  let after: Cursor | undefined;
  do {
    const page = await listRows({ ...query, limit, ...(after && { after }) });
    all.push(page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  return all;
}

/** Writes rows as captures of long ago; `capturedAt` and title by number. */
async function addRows(count: number, capturedAt: (n: number) => number, title = (n: number) => `Row ${n}`) {
  const [id] = await capturePages('pattern');
  const { id: _, ...row } = (await database.captures.get(id!))!;
  await database.captures.clear();
  const rows = Array.from({ length: count }, (__, n) => ({
    ...row,
    uid: `${n}`,
    title: title(n),
    capturedAt: capturedAt(n),
  }));
  return database.captures.bulkAdd(rows, { allKeys: true });
}

describe('listRows', () => {
  it('is empty in an empty library', async () => {
    expect(await listRows({ view: 'all', words: '', limit: 5 })).toEqual({ rows: [], total: 0, more: false });
  });

  it('gives whole rows, newest first', async () => {
    const ids = await addRows(3, (n) => [20, 30, 10][n]!);
    const { rows } = await listRows({ view: 'all', words: '', limit: 5 });
    expect(rows.map(({ id }) => id)).toEqual([ids[1], ids[0], ids[2]]);
    expect(rows[0]).toMatchObject({ title: 'Row 1', starred: false, tags: [] });
    expect(rows[0]).not.toHaveProperty('text');
  });

  it('sorts each view by its own rows', async () => {
    const [a, b, c, d] = await capturePages('a', 'b', 'c', 'd');
    await setState([a!, b!], 'archived');
    await setState([c!], 'read');
    await setStarred([a!, d!], true);
    const idsOf = async (view: Query['view']) =>
      (await listRows({ view, words: '', limit: 9 })).rows.map(({ id }) => id);
    expect(await idsOf('all')).toEqual([d, c, b, a]);
    expect(await idsOf('unread')).toEqual([d]);
    expect(await idsOf('starred')).toEqual([d, a]);
    expect(await idsOf('archived')).toEqual([b, a]);
    expect(await countRows('all')).toBe(4);
    expect(await countRows('archived')).toBe(2);
  });

  it('sorts the trash by when it was deleted, and shows no sign of that in a row', async () => {
    const [a, b, c] = await capturePages('a', 'b', 'c');
    await moveToTrash([a!, b!, c!]);
    await database.trash.update(a!, { deletedAt: 1 });
    await database.trash.update(c!, { deletedAt: 2 });
    expect(await pages({ view: 'trash', words: '' }, 2)).toEqual([[b, c], [a]]);
    const { rows } = await listRows({ view: 'trash', words: '', limit: 1 });
    expect(rows[0]).not.toHaveProperty('deletedAt');
  });

  it('pages through rows of the same millisecond', async () => {
    const ids = await addRows(7, () => 1000);
    const newestFirst = ids.toReversed();
    expect(await pages({ view: 'all', words: '' }, 3)).toEqual([
      newestFirst.slice(0, 3),
      newestFirst.slice(3, 6),
      newestFirst.slice(6),
    ]);
  });

  it('has no next page when the last one is just full', async () => {
    await addRows(4, (n) => n);
    expect((await listRows({ view: 'all', words: '', limit: 4 })).next).toBeUndefined();
    expect((await listRows({ view: 'all', words: '', limit: 3 })).next).toBeDefined();
  });

  it.each(['all', 'unread'] as const)('pages 2,000 rows of %s without gap or repeat', async (view) => {
    const ids = await addRows(2000, (n) => Math.floor(n / 7));
    const paged = await pages({ view, words: '' }, 64);
    expect(paged.flat()).toEqual(ids.toReversed());
  });

  it('goes on where it was when new captures come in on top', async () => {
    const ids = await addRows(4, () => 1000);
    const { next } = await listRows({ view: 'all', words: '', limit: 2 });
    await capturePages('newer');
    const { rows } = await listRows({ view: 'all', words: '', limit: 2, after: next! });
    expect(rows.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
  });
});

describe('words', () => {
  it('are searched for in the full text, whatever their case and diacritics', async () => {
    const { id } = await saveCapture(articleOf({ title: 'Ein Café in Zürich', siteName: 'Die Zeitung' }), 'new');
    const [other] = await capturePages('Zürich');
    const found = (words: string) => listIds({ view: 'all', words });
    expect(await found('cafe ZURICH')).toEqual([id]);
    expect(await found('zeitung ca')).toEqual([id]);
    expect(await found('zürich')).toEqual([other, id]);
    expect(await found('cafe Genf')).toEqual([]);
    expect(await found('sea')).toEqual([other, id]);
    const { rows, found: answer } = await listRows({ view: 'all', words: 'cafe sea', limit: 5 });
    expect(rows.map((row) => row.id)).toEqual([id]);
    expect(answer).toMatchObject({
      total: 1,
      hits: [{ titleMarks: [[4, 8]], snippet: { text: 'The sea comes and goes.', marks: [[4, 7]] } }],
    });
  });

  it('are paged too, each row once', async () => {
    const ids = await capturePages(...Array.from({ length: 40 }, (_, n) => `${n % 4 === 1 ? 'Deep Sea' : 'Row'} ${n}`));
    const wanted = ids.filter((_, n) => n % 4 === 1).toReversed();
    expect((await pages({ view: 'all', words: 'title:deep sea ' }, 3)).flat()).toEqual(wanted);
    expect(await listIds({ view: 'all', words: 'title:deep sea ' })).toEqual(wanted);
    expect((await pages({ view: 'all', words: 'title:row' }, 7)).flat()).toHaveLength(30);
  });
});

describe('listIds', () => {
  it('gives the ids of a whole view in its order', async () => {
    const ids = await addRows(1200, (n) => Math.floor(n / 7));
    await setStarred([ids[3]!, ids[900]!], true);
    expect(await listIds({ view: 'all', words: '' })).toEqual(ids.toReversed());
    expect(await listIds({ view: 'starred', words: ' ' })).toEqual([ids[900], ids[3]]);
  });
});
