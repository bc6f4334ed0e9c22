// Numbers and times as they are typed after a colon: 2024, 2024-03, 30d, >2000, 500..800.

/** From `from` up to but not with `to`. */
export interface Span {
  from: number;
  to: number;
}

const day = 86_400_000;
/** Milliseconds; months and years as people mean them, not to the hour. */
const units: Record<string, number> = { h: day / 24, d: day, w: 7 * day, m: 30 * day, y: 365 * day };

/**
 * A year, a month or a day, in milliseconds since the epoch; when `now` is given, by the user's own clock, and a time ago
 * as well. Undefined when it is none of these.
 */
export function parseMoment(text: string, now?: number): Span | undefined {
  const ago = /^(\d{1,4})([hdwmy])$/i.exec(text);
  if (ago && now !== undefined) {
    const moment = now - Number(ago[1]) * units[ago[2]!.toLowerCase()]!;
    return { from: moment, to: now };
  }
  const date = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (!date) return undefined;
  const [year, month, dayOfMonth] = [date[1], date[2], date[3]].map((part) => (part ? Number(part) : undefined));
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (dayOfMonth !== undefined && (dayOfMonth < 1 || dayOfMonth > 31)) return undefined;
  const midnight = now === undefined ? Date.UTC : localMidnight;
  const from = midnight(year!, (month ?? 1) - 1, dayOfMonth ?? 1);
  if (dayOfMonth !== undefined) return { from, to: midnight(year!, month! - 1, dayOfMonth + 1) };
  return { from, to: month === undefined ? midnight(year! + 1, 0, 1) : midnight(year!, month, 1) };
}

function localMidnight(year: number, month: number, date: number): number {
  return new Date(year, month, date).getTime();
}

/**
 * A comparison: `>5`, `>=5`, `<5`, `<=5`, `5..9`, or the thing itself. With `ages`, a time ago grows with its number:
 * `>30d` is longer ago than that.
 */
export function parseRange(text: string, read: (text: string) => Span | undefined, ages = false): Span | undefined {
  const between = /^(.+)\.\.(.+)$/.exec(text);
  if (between) {
    const [first, last] = [read(between[1]!), read(between[2]!)];
    return first && last && { from: first.from, to: last.to };
  }
  const [, sign = '', value = ''] = /^([<>]=?)?(.*)$/s.exec(text) ?? [];
  const span = read(value);
  if (!span || sign === '') return span;
  const isAge = ages && /[a-z]$/i.test(value);
  const upwards = sign.startsWith('>') !== isAge;
  if (isAge) return upwards ? { from: span.from, to: Number.POSITIVE_INFINITY } : { from: -Infinity, to: span.from };
  const closed = sign.endsWith('=');
  if (upwards) return { from: closed ? span.from : span.to, to: Number.POSITIVE_INFINITY };
  return { from: Number.NEGATIVE_INFINITY, to: closed ? span.to : span.from };
}
