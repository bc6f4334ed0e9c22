// When a backup is due: a week after there was something to lose, or after the last one.
import { beforeEach, expect, it, vi } from 'vitest';
import { changeSafekeeping, hasFailed, isDue, isLost, noteCount, readSafekeeping } from '../src/safekeeping';
import { stored } from './fake-storage';

vi.mock('../src/browser', () => import('./fake-storage'));

beforeEach(() => {
  delete stored.safekeeping;
});

const day = 86_400_000;
const after = (days: number): number => Date.now() + days * day;

it('is never due for nothing', async () => {
  expect(isDue(await readSafekeeping(), after(400))).toBe(false);
});

it('is due a week after the first page, and a week after each backup', async () => {
  await noteCount(3, 'm');
  expect(isDue(await readSafekeeping(), after(6))).toBe(false);
  expect(isDue(await readSafekeeping(), after(8))).toBe(true);
  await noteCount(4, 'm');
  await changeSafekeeping({ backedUpAt: after(8) });
  expect(isDue(await readSafekeeping(), after(14))).toBe(false);
  expect(isDue(await readSafekeeping(), after(16))).toBe(true);
});

it('begins anew with a library that was emptied', async () => {
  await changeSafekeeping({ count: 5, begunAt: 1, countedAt: 1 });
  await noteCount(0, 'm');
  await noteCount(1, 'm');
  expect(isDue(await readSafekeeping(), after(6))).toBe(false);
});

it('that rolls is due only when it has failed for a week', async () => {
  await changeSafekeeping({ count: 5, rolling: true });
  expect(isDue(await readSafekeeping(), after(30))).toBe(false);
  await changeSafekeeping({ failingSince: after(0) });
  expect(hasFailed(await readSafekeeping(), after(6))).toBe(false);
  expect(isDue(await readSafekeeping(), after(8))).toBe(true);
});

it('is due when the last one was made before the clock was set back', async () => {
  await noteCount(3, 'ours');
  await changeSafekeeping({ backedUpAt: after(400) });
  expect(isDue(await readSafekeeping(), after(1))).toBe(true);
});

it('notices a library that is empty and was not, and one that is another', async () => {
  expect(isLost(await readSafekeeping(), { count: 0, mark: '' })).toBe(false);
  await noteCount(3, 'ours');
  expect(isLost(await readSafekeeping(), { count: 3, mark: 'ours' })).toBe(false);
  // All was deleted by its owner.
  expect(isLost(await readSafekeeping(), { count: 0, mark: 'ours' })).toBe(false);
  expect(isLost(await readSafekeeping(), { count: 0, mark: '' })).toBe(true);
  // Something was captured before anybody looked.
  expect(isLost(await readSafekeeping(), { count: 1, mark: '' })).toBe(true);
  expect(isLost(await readSafekeeping(), { count: 1, mark: 'another' })).toBe(true);
});

it('of a library that was remembered without its mark looks at its count', async () => {
  await noteCount(3, '');
  expect(isLost(await readSafekeeping(), { count: 0, mark: '' })).toBe(true);
  expect(isLost(await readSafekeeping(), { count: 2, mark: 'new' })).toBe(false);
});

it('takes what is stored wrongly for nothing', async () => {
  stored.safekeeping = { count: 'many', mark: 7, rolling: 1, backedUpAt: -3 };
  expect(await readSafekeeping()).toMatchObject({ count: 0, mark: '', rolling: false, backedUpAt: 0 });
});
