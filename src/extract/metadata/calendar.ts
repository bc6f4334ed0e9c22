// Days on the calendar: which are possible, and how they are written.

/** A day as `YYYY-MM-DD`; undefined when there is no such day, or none on which a page could have been published. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && isPlausible(date) ? date.toISOString().slice(0, 10) : undefined;
}

/** A moment in UTC, without fractions of a second. */
export function isoMoment(date: Date): string | undefined {
  if (Number.isNaN(date.getTime()) || !isPlausible(date)) return undefined;
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The year that two digits mean: the latest that has begun. Thailand counts from 543 years before. */
export function fullYear(digits: string): number {
  if (digits.length !== 2) return Number(digits) - (digits > '2400' && digits < '2700' ? 543 : 0);
  const now = new Date().getUTCFullYear();
  const year = Math.floor(now / 100) * 100 + Number(digits);
  return year > now ? year - 100 : year;
}

/** Not in the future, wherever on earth, and neither the beginning of a computer's time nor a newspaper before 1900. */
function isPlausible(date: Date): boolean {
  const time = date.getTime();
  return time > Date.UTC(1900, 0, 1) && time < Date.now() + 14 * 3_600_000 && Math.abs(time) > 48 * 3_600_000;
}
