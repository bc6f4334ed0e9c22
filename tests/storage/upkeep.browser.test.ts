// What a page does for the library while its user does something else: old trash goes, counts are put right.
import { beforeEach, expect, it } from 'vitest';
import { moveToTrash, setStarred } from '../../src/storage/captures/marking';
import { checkCounts, checkCountsDaily } from '../../src/storage/counts/checking';
import { listSites, listTags, readCounts } from '../../src/storage/counts/counters';
import { database } from '../../src/storage/database/database';
import { setTags } from '../../src/storage/tags/tags';
import { emptyOldTrash } from '../../src/storage/upkeep';
import { capturePages, emptyLibrary } from './library';

beforeEach(emptyLibrary);

const noPause = async () => {};

it('finds right counts right', async () => {
  const [a, b] = await capturePages('a', 'b', 'c');
  await setTags([a!], ['sea/tides'], []);
  await setStarred([a!], true);
  await moveToTrash([b!]);
  expect(await checkCounts(noPause)).toBe(0);
});

it('puts right what is wrong, be it too many, too few or of nothing', async () => {
  const [a] = await capturePages('a', 'b', 'c');
  await setTags([a!], ['sea/tides'], []);
  const right = [await readCounts(), await listTags(), await listSites()];
  await database.counters.put({ kind: 'view', key: 'all', count: 7, own: 7 });
  await database.counters.put({ kind: 'tag', key: 'ghost', count: 1, own: 1 });
  await database.counters.delete(['site', 'example.org']);
  expect(await checkCounts(noPause)).toBe(3);
  expect([await readCounts(), await listTags(), await listSites()]).toEqual(right);
});

it('changes no count while captures change', async () => {
  const [a] = await capturePages('a', 'b');
  await database.counters.put({ kind: 'view', key: 'unread', count: 9, own: 9 });
  const rows = Array.from({ length: 600 }, (_, n) => ({ id: 1000 + n, uid: `${n}`, state: 'read', tags: [] }));
  await database.table('captures').bulkAdd(rows);
  expect(await checkCounts(() => setStarred([a!], true))).toBeUndefined();
  expect((await readCounts()).unread).toBe(9);
});

it('reads all rows once a day at most', async () => {
  await capturePages('a');
  await checkCountsDaily(noPause);
  await database.counters.put({ kind: 'view', key: 'all', count: 7, own: 7 });
  await checkCountsDaily(noPause);
  expect((await readCounts()).all).toBe(7);
  await database.counters.put({ kind: 'changes', key: 'checked', count: Date.now() - 86_400_001, own: 0 });
  await checkCountsDaily(noPause);
  expect((await readCounts()).all).toBe(1);
});

it('erases what has been in the trash for too long, and nothing when that is never', async () => {
  const [a, b] = await capturePages('a', 'b');
  await moveToTrash([a!, b!]);
  await database.trash.update(a!, { deletedAt: Date.now() - 31 * 86_400_000 });
  await emptyOldTrash(0);
  expect((await readCounts()).trash).toBe(2);
  await emptyOldTrash(30);
  expect(await database.trash.toCollection().primaryKeys()).toEqual([b]);
  expect(await readCounts()).toMatchObject({ all: 0, trash: 1 });
  expect(await database.bodies.get(a!)).toBeUndefined();
});
