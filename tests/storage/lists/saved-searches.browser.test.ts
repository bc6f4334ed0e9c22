// Saved searches: in the reader's order, renamed, deleted and brought back.
import { beforeEach, expect, it } from 'vitest';
import {
  changeSearch,
  deleteSearch,
  listSearches,
  orderSearches,
  saveSearch,
} from '../../../src/storage/lists/saved-searches';
import { emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const names = async () => (await listSearches()).map(({ name }) => name);

it('keep what a list showed, and their order', async () => {
  const tides = await saveSearch(' Tides ', { view: 'tag:sea', words: 'tide OR ebb', sort: { by: 'length' } });
  const unread = await saveSearch('Long', { view: 'unread', words: 'words:>2000' });
  expect(await listSearches()).toMatchObject([
    { id: tides, name: 'Tides', view: 'tag:sea', words: 'tide OR ebb', sort: { by: 'length' } },
    { id: unread, name: 'Long', view: 'unread', words: 'words:>2000' },
  ]);
  await orderSearches([unread]);
  expect(await names()).toEqual(['Long', 'Tides']);
  await changeSearch(unread, { name: 'Longer', words: 'words:>5000' });
  expect((await listSearches())[0]).toMatchObject({ name: 'Longer', words: 'words:>5000', view: 'unread' });
});

it('come back where they were', async () => {
  const first = await saveSearch('a', { view: 'all', words: 'a' });
  await saveSearch('b', { view: 'all', words: 'b' });
  const { undo } = await deleteSearch(first);
  expect(await names()).toEqual(['b']);
  await undo();
  expect(await names()).toEqual(['a', 'b']);
  const nothing = await deleteSearch(99);
  await nothing.undo();
  expect(await names()).toEqual(['a', 'b']);
});
