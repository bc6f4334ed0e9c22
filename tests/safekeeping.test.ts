// When a backup is due: a week after there was something to lose, or after the last one.
import { beforeEach, expect, it, vi } from 'vitest';
import { changeSafekeeping, hasFailed, isDue, noteCount, readSafekeeping } from '../src/safekeeping';

const stored: Record<string, unknown> = {};

vi.mock('../src/browser', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (values: object) => void Object.assign(stored, values),
      },
    },
  },
}));

beforeEach(() => {
  delete stored.safekeeping;
});

const day = 86_400_000;
const after = (days: number): number => Date.now() + days * day;

it('is never due for nothing', async () => {
  expect(isDue(await readSafekeeping(), after(400))).toBe(false);
});

it('is due a week after the first page, and a week after each backup', async () => {
  await noteCount(3);
  expect(isDue(await readSafekeeping(), after(6))).toBe(false);
  expect(isDue(await readSafekeeping(), after(8))).toBe(true);
  await noteCount(4);
  await changeSafekeeping({ backedUpAt: after(8) });
  expect(isDue(await readSafekeeping(), after(14))).toBe(false);
  expect(isDue(await readSafekeeping(), after(16))).toBe(true);
});

it('begins anew with a library that was emptied', async () => {
  await changeSafekeeping({ count: 5, begunAt: 1, countedAt: 1 });
  await noteCount(0);
  await noteCount(1);
  expect(isDue(await readSafekeeping(), after(6))).toBe(false);
});

it('that rolls is due only when it has failed for a week', async () => {
  await changeSafekeeping({ count: 5, rolling: true });
  expect(isDue(await readSafekeeping(), after(30))).toBe(false);
  await changeSafekeeping({ failingSince: after(0) });
  expect(hasFailed(await readSafekeeping(), after(6))).toBe(false);
  expect(isDue(await readSafekeeping(), after(8))).toBe(true);
});

it('takes what is stored wrongly for nothing', async () => {
  stored.safekeeping = { count: 'many', rolling: 1, backedUpAt: -3 };
  expect(await readSafekeeping()).toMatchObject({ count: 0, rolling: false, backedUpAt: 0 });
});
