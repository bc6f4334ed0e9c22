// Changes of all that a query finds: exactly that, followed, ended and taken back.
import { beforeEach, expect, it, vi } from 'vitest';
import { setStarred, setState } from '../../../src/storage/captures/marking';
import { readCounts } from '../../../src/storage/counts/counters';
import { database } from '../../../src/storage/database/database';
import { type Change, changeAll } from '../../../src/storage/lists/bulk';
import { listIds, listRows, type Query } from '../../../src/storage/lists/lists';
import { setTags } from '../../../src/storage/tags/tags';
import { capturePages, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const everything: Query = { view: 'all', words: '' };

/** All that can be told of a library from outside, but for texts. */
async function told() {
  const rows = (await listRows({ ...everything, limit: 1000 })).rows;
  const trash = (await listRows({ view: 'trash', words: '', limit: 1000 })).rows;
  return { rows, trash, counts: await readCounts(), sea: await listIds({ view: 'unread', words: 'sea ' }) };
}

it.each<Change>([
  { kind: 'state', state: 'archived' },
  { kind: 'star', starred: true },
  { kind: 'star', starred: false },
  { kind: 'tags', add: ['new', 'sea/tides'], remove: ['old'] },
  { kind: 'trash' },
])('$kind changes what a search finds, nothing else, and is taken back whole', async (change) => {
  const ids = await capturePages('odd one', 'even two', 'odd three', 'even four');
  await setTags([ids[0]!], ['old'], []);
  await setStarred([ids[2]!], true);
  await setState([ids[0]!], 'read');
  const before = await told();
  const done = await changeAll({ view: 'all', words: 'title:odd ' }, change);
  const after = await told();
  expect(done.changed).toBe(change.kind === 'star' ? 1 : 2);
  expect(after).not.toEqual(before);
  const others = (all: typeof before) => all.rows.filter(({ title }) => title.startsWith('even'));
  expect(others(after)).toEqual(others(before));
  await done.undo();
  expect(await told()).toEqual(before);
});

it('restores what the trash holds, and takes that back', async () => {
  await capturePages('a', 'b');
  await changeAll(everything, { kind: 'trash' });
  const done = await changeAll({ view: 'trash', words: 'title:a ' }, { kind: 'restore' });
  expect(await readCounts()).toMatchObject({ all: 1, trash: 1 });
  await done.undo();
  expect(await readCounts()).toMatchObject({ all: 0, trash: 2 });
});

it('leaves what was changed again since', async () => {
  const [a, b] = await capturePages('a', 'b');
  const done = await changeAll([a!, b!], { kind: 'state', state: 'archived' });
  await setState([a!], 'read');
  await done.undo();
  expect(await readCounts()).toMatchObject({ unread: 1, read: 1, archived: 0 });
});

it('tells how far it is, ends when it is told to, and reads no body', async () => {
  const [id] = await capturePages('pattern');
  const { id: _, ...row } = (await database.captures.get(id!))!;
  await database.captures.bulkAdd(Array.from({ length: 999 }, (__, n) => ({ ...row, uid: `${n}` })));
  const reads = (['get', 'getAll'] as const).map((method) => vi.spyOn(IDBObjectStore.prototype, method));
  const controller = new AbortController();
  const seen: [number, number][] = [];
  const done = await changeAll(
    everything,
    { kind: 'star', starred: true },
    {
      signal: controller.signal,
      onProgress: (now, total) => {
        seen.push([now, total]);
        if (now >= 400) controller.abort();
      },
    },
  );
  expect(seen).toEqual([
    [200, 1000],
    [400, 1000],
  ]);
  expect(done.changed).toBe(400);
  const tables = reads.flatMap(({ mock }) => mock.contexts.map((store) => (store as IDBObjectStore).name));
  for (const each of reads) each.mockRestore();
  expect(tables).toContain('captures');
  expect(tables).not.toContain('bodies');
  await done.undo();
  expect(await listIds({ view: 'starred', words: '' })).toEqual([]);
});
