// Thinning: seven days, four weeks, twelve months, and always the latest.
import { describe, expect, it } from 'vitest';
import { kept } from '../../src/backup/keep';

const day = 86_400_000;
const today = Date.UTC(2026, 10, 25, 12);

describe('kept', () => {
  it('keeps the last of each of seven days, four weeks and twelve months', () => {
    const daily = Array.from({ length: 800 }, (_, at) => today - at * day);
    const days = [...kept(daily)]
      .map((moment) => new Date(moment).toISOString().slice(0, 10))
      .sort()
      .reverse();
    expect(days).toEqual([
      ...['2026-11-25', '2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-19'],
      // Sundays of two weeks more, and the last days of eleven months.
      ...['2026-11-15', '2026-11-08', '2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30'],
      ...['2026-05-31', '2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ]);
  });

  it('keeps the latest of one day', () => {
    expect([...kept([today - 5000, today, today - 9000])]).toEqual([today]);
  });

  it('keeps nothing of nothing', () => {
    expect([...kept([])]).toEqual([]);
  });
});
