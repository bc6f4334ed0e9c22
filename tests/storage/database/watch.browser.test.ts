// Live queries: repainted by writes from here, from another connection and from another context.
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { CaptureError } from '../../../src/errors';
import { readCapture } from '../../../src/storage/captures/captures';
import { setStarred, setState } from '../../../src/storage/captures/marking';
import { Database } from '../../../src/storage/database/database';
import { watch } from '../../../src/storage/database/watch';
import { countRows, listRows, type Query } from '../../../src/storage/lists/lists';
import { articleOf, capturePages, emptyLibrary } from '../library';
import { saveElsewhere } from '../other-context';

beforeEach(emptyLibrary);

const query: Query = { view: 'all', words: '' };
const titles = async (words = '') => (await listRows({ ...query, words, limit: 9 })).rows.map(({ title }) => title);

function follow<T>(ask: () => Promise<T>) {
  const onValue = vi.fn<(value: T) => void>();
  const onError = vi.fn<(error: CaptureError) => void>();
  const stop = watch(ask, onValue, onError);
  onTestFinished(stop);
  return { onValue, onError, stop };
}

it('calls back at once, then after a write', async () => {
  const { onValue } = follow(titles);
  await vi.waitFor(() => expect(onValue.mock.lastCall).toEqual([[]]));
  await capturePages('a');
  await vi.waitFor(() => expect(onValue.mock.lastCall).toEqual([['a']]));
});

it('sees marks, counts and searches change', async () => {
  const [id] = await capturePages('a');
  const starred = follow(() => countRows('starred'));
  const unread = follow(() => countRows('unread'));
  const found = follow(() => titles('b'));
  await vi.waitFor(() => expect(unread.onValue).toHaveBeenCalledWith(1));
  await vi.waitFor(() => expect(found.onValue).toHaveBeenCalledWith([]));
  await setStarred([id!], true);
  await vi.waitFor(() => expect(starred.onValue.mock.lastCall).toEqual([1]));
  await setState([id!], 'read');
  await vi.waitFor(() => expect(unread.onValue.mock.lastCall).toEqual([0]));
  await capturePages('b');
  await vi.waitFor(() => expect(found.onValue.mock.lastCall).toEqual([['b']]));
});

it('sees change what a later read of one query read', async () => {
  const [id] = await capturePages('a');
  const both = async () => [await countRows('archived'), await countRows('starred')];
  const { onValue } = follow(() => both());
  await vi.waitFor(() => expect(onValue.mock.lastCall).toEqual([[0, 0]]));
  await setStarred([id!], true);
  await vi.waitFor(() => expect(onValue.mock.lastCall).toEqual([[0, 1]]));
});

it('sees a write of another connection', async () => {
  const [id] = await capturePages('a');
  const { onValue } = follow(titles);
  await vi.waitFor(() => expect(onValue).toHaveBeenCalled());
  const other = new Database();
  onTestFinished(() => other.close());
  await other.run((db) => db.captures.update(id!, { title: 'changed' }));
  await vi.waitFor(() => expect(onValue.mock.lastCall).toEqual([['changed']]));
});

it('sees a write of another context', async () => {
  const { onValue } = follow(titles);
  await vi.waitFor(() => expect(onValue).toHaveBeenCalled());
  await saveElsewhere(articleOf());
  await vi.waitFor(() => expect(onValue.mock.lastCall).toEqual([[articleOf().title]]));
});

it('tells of an error by its name, and goes on', async () => {
  const { onValue, onError } = follow(() => readCapture(1));
  await vi.waitFor(() => expect(onError.mock.lastCall?.[0].code).toBe('captureGone'));
  expect(onValue).not.toHaveBeenCalled();
});

it('is silent once stopped', async () => {
  const { onValue, stop } = follow(titles);
  await vi.waitFor(() => expect(onValue).toHaveBeenCalledTimes(1));
  stop();
  const witness = follow(titles);
  await capturePages('a');
  await vi.waitFor(() => expect(witness.onValue.mock.lastCall).toEqual([['a']]));
  expect(onValue).toHaveBeenCalledTimes(1);
});
