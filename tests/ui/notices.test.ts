// Notices come, wait while someone looks at them, and go.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNotices } from '../../src/ui/notices';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('goes by itself, later when there is something to take back', () => {
  const notices = createNotices();
  notices.tell({ text: 'Saved' });
  vi.advanceTimersByTime(4_000);
  expect(notices.current.value).toBeUndefined();

  notices.tell({ text: 'Deleted', undo: async () => {} });
  vi.advanceTimersByTime(9_999);
  expect(notices.current.value?.text).toBe('Deleted');
  vi.advanceTimersByTime(1);
  expect(notices.current.value).toBeUndefined();
});

it('stays while it is held, and starts again when it is released', () => {
  const notices = createNotices();
  notices.tell({ text: 'Saved' });
  notices.hold();
  vi.advanceTimersByTime(60_000);
  expect(notices.current.value?.text).toBe('Saved');
  notices.release();
  vi.advanceTimersByTime(4_000);
  expect(notices.current.value).toBeUndefined();
});

it('gives a new notice its whole time', () => {
  const notices = createNotices();
  notices.tell({ text: 'one' });
  vi.advanceTimersByTime(3_000);
  notices.tell({ text: 'two' });
  vi.advanceTimersByTime(3_000);
  expect(notices.current.value?.text).toBe('two');
});

it('takes back once', async () => {
  const notices = createNotices();
  const undo = vi.fn(async () => {});
  notices.tell({ text: 'Deleted', undo });
  await notices.undo();
  await notices.undo();
  expect(undo).toHaveBeenCalledTimes(1);
  expect(notices.current.value).toBeUndefined();
});
