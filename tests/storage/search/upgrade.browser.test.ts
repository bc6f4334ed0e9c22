// A library of before the index: opened by this version, it is indexed, and searched meanwhile.
import { beforeEach, expect, it, vi } from 'vitest';
import { moveToTrash, setStarred } from '../../../src/storage/captures/marking';
import { database } from '../../../src/storage/database/database';
import { searchIds, searchRows } from '../../../src/storage/search/searching';
import { tendIndex } from '../../../src/storage/search/tending';
import { articleOf, emptyLibrary } from '../library';
import { writeVersion } from '../older-versions';

beforeEach(emptyLibrary);

const largest = 1e6;
const count = 150;
const textOf = (n: number) => `Page ${n} on ${n % 2 === 0 ? 'harbours' : 'lighthouses'}.`;

/** Writes a library as version 1 did; every tenth capture is in the trash. Gives the ids. */
function writeVersion1(): Promise<number[]> {
  return writeVersion(
    1,
    Array.from({ length: count }, (_, n) => ({
      article: articleOf({ canonicalUrl: `https://example.org/${n}`, text: textOf(n) }),
      state: 'read' as const,
      inTrash: n % 10 === 0,
    })),
  );
}

async function expectWhole(ids: number[]): Promise<void> {
  const wanted = ids.filter((_, n) => n % 2 === 0 && n % 10 !== 0).reverse();
  expect(await searchIds({ text: 'harbours', view: 'all', sort: { by: 'captured' } })).toEqual(wanted);
  expect(await searchIds({ text: 'harbours', view: 'trash', sort: { by: 'captured' } })).toEqual(
    ids.filter((_, n) => n % 10 === 0).reverse(),
  );
  expect(await searchIds({ text: 'page 33 ', view: 'all', sort: { by: 'captured' } })).toEqual([ids[33]]);
}

/** Tends the index and dies at one of the steps to the database. */
async function tendUntil(steps: number): Promise<void> {
  const run = database.run.bind(database);
  let left = steps;
  const dying = vi.spyOn(database, 'run').mockImplementation((work) => {
    left -= 1;
    if (left < 0) throw new Error('crash');
    return run(work);
  });
  await expect(tendIndex({ largest })).rejects.toThrow('crash');
  dying.mockRestore();
}

it('finds its captures before they are indexed, while they are, and after', async () => {
  const ids = await writeVersion1();
  await expectWhole(ids);
  expect(await database.segments.count()).toBe(0);

  // Cut short again and again, it goes on where it was.
  for (let tries = 0; tries < 5; tries++) {
    await tendUntil(12);
    await expectWhole(ids);
  }
  expect((await database.rebuild.get('rebuild'))?.next).toBeGreaterThan(ids[30]!);

  await tendIndex({ largest });
  expect(await database.rebuild.count()).toBe(0);
  expect(await database.segments.count()).toBeGreaterThan(0);
  await expectWhole(ids);
});

it('minds what is done to a capture that is not indexed yet', async () => {
  const ids = await writeVersion1();
  await moveToTrash([ids[1]!]);
  await setStarred([ids[3]!], true);
  const check = async () => {
    expect(await searchIds({ text: 'page 1 ', view: 'all', sort: { by: 'captured' } })).toEqual([]);
    expect(await searchIds({ text: 'page 1 ', view: 'trash', sort: { by: 'captured' } })).toEqual([ids[1]]);
    expect(await searchIds({ text: 'lighthouses', view: 'starred', sort: { by: 'captured' } })).toEqual([ids[3]]);
  };
  await check();
  await tendIndex({ largest });
  await check();
});

it('is built anew when it is of another version, or damaged', async () => {
  const ids = await writeVersion1();
  await tendIndex({ largest });
  await database.segments.toCollection().modify({ version: 0 });
  await tendIndex({ largest });
  expect((await database.segments.toArray()).map(({ version }) => version)).not.toContain(0);
  await expectWhole(ids);

  await database.blocks.clear();
  // What this page has in memory is right still; what it must read is not there.
  expect((await searchRows({ text: 'lighthouses -33 ', view: 'all', limit: 500 })).total).toBe(74);
  await tendIndex({ largest });
  await expectWhole(ids);
  expect(await database.rebuild.count()).toBe(0);
});
