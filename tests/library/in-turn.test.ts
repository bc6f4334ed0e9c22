// A list worked through a few at a time, and one after the other on each host.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '../../library/many/in-turn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hostOf = (page: string) => page[0]!;

/** Works for a second on each page; gives when each began and how many were under way together at most. */
async function work(pages: string[], signal = new AbortController().signal) {
  const began: Record<string, number> = {};
  const start = Date.now();
  let under = 0;
  let most = 0;
  const done = inTurn(
    pages,
    hostOf,
    async (page) => {
      began[page] = Date.now() - start;
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      under -= 1;
    },
    { atOnce: 2, pause: 2000, signal },
  );
  await vi.runAllTimersAsync();
  await done;
  return { began, most };
}

it('takes two at a time, of hosts that are not at work', async () => {
  const { began, most } = await work(['a1', 'a2', 'b1', 'c1']);
  expect(began).toMatchObject({ a1: 0, b1: 0, c1: 1000 });
  expect(began.a2).toBeGreaterThanOrEqual(3000);
  expect(most).toBe(2);
});

it('asks one host again only after a pause', async () => {
  const { began, most } = await work(['a1', 'a2', 'a3']);
  expect(began.a2! - began.a1!).toBeGreaterThanOrEqual(3000);
  expect(began.a3! - began.a2!).toBeGreaterThanOrEqual(3000);
  expect(most).toBe(1);
});

it('ends what is under way when it is stopped, and begins nothing more', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 500);
  const { began } = await work(['a1', 'b1', 'c1'], controller.signal);
  expect(Object.keys(began)).toEqual(['a1', 'b1']);
});
