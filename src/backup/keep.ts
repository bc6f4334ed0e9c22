// Which backups of a folder stay: the last of each of seven days, four weeks and twelve months.
const day = 86_400_000;

/** The moments of those that stay, of moments of backups in milliseconds since the epoch. The latest always does. */
export function kept(moments: readonly number[]): Set<number> {
  const latestFirst = [...moments].sort((one, other) => other - one);
  const stay = new Set<number>(latestFirst.slice(0, 1));
  for (const { periodOf, count } of rules) {
    const periods = new Set<string>();
    for (const moment of latestFirst) {
      const period = periodOf(moment);
      if (periods.has(period)) continue;
      if (periods.size === count) break;
      periods.add(period);
      stay.add(moment);
    }
  }
  return stay;
}

const rules: { periodOf: (moment: number) => string; count: number }[] = [
  { periodOf: (moment) => new Date(moment).toISOString().slice(0, 10), count: 7 },
  // Weeks from Monday: the first day of all, 1970-01-01, was a Thursday.
  { periodOf: (moment) => String(Math.floor((Math.floor(moment / day) + 3) / 7)), count: 4 },
  { periodOf: (moment) => new Date(moment).toISOString().slice(0, 7), count: 12 },
];
