// The table of queries, asked of the sample through the real index.
import { beforeAll, describe, expect, it } from 'vitest';
import { moveToTrash, setStarred, setState } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { database } from '../../../src/storage/database/database';
import { searchIds, searchRows } from '../../../src/storage/search/searching';
import { articleOf, emptyLibrary } from '../library';
import { queries, slips } from './queries';
import { captureSample } from './sample';

let names: Map<number, string>;

beforeAll(async () => {
  await emptyLibrary();
  const ids = await captureSample();
  const trashed = await saveCapture(articleOf({ title: 'Cafe closed', text: 'No cafe, no coffee.' }), 'new');
  await moveToTrash([trashed.id]);
  await setStarred([ids.tides!], true);
  await setState([ids.code!], 'archived');
  await database.captures.update(ids.tides!, { tags: ['sea'] });
  await database.captures.update(ids.moon!, { tags: ['sea/moon'] });
  await database.captures.update(ids.climate!, { tags: ['weather'] });
  names = new Map(Object.entries({ ...ids, plain2: trashed.id }).map(([name, id]) => [id, name]));
});

async function found(text: string): Promise<string[]> {
  const { hits, total } = await searchRows({ text, view: 'all', limit: 50 });
  expect(total).toBe(hits.length);
  return hits.map(({ row }) => names.get(row.id)!);
}

function expectNames(all: string[], expected: string): void {
  if (expected === 'all') expect(all).toHaveLength(names.size - 1);
  else if (expected.startsWith('any:')) expect([...all].sort()).toEqual(expected.split(' ').slice(1).sort());
  else expect(all.join(' ')).toBe(expected);
}

describe('a query', () => {
  it.each(queries)('%s finds %s', async (query, expected) => {
    const { corrected } = await searchRows({ text: query, view: 'all', limit: 1 });
    const all = corrected === undefined ? await found(query) : [];
    expectNames(all, expected);
    const ids = corrected === undefined ? await searchIds({ text: query, view: 'all' }) : [];
    expectNames(
      ids.map((id) => names.get(id)!).sort((a, b) => all.indexOf(a) - all.indexOf(b)),
      expected,
    );
  });
});

describe('a slip', () => {
  it.each(slips)('%s is searched as %s', async (typed, corrected, expected) => {
    const answer = await searchRows({ text: typed, view: 'all', limit: 50 });
    expect(answer.corrected ?? '').toBe(corrected);
    expectNames(
      answer.hits.map(({ row }) => names.get(row.id)!),
      expected,
    );
  });
});
