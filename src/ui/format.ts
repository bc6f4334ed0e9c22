// Dates, durations and sizes as the user's language writes them.
import type { CaptureRow } from '../model';
import { language, t } from './words';

type Maker<Format, Options> = new (language: string, options: Options) => Format;

const made = new Map<string, unknown>();

/** A format of the user's language. Making one takes far longer than using it, and a list uses them in each row. */
function formatOf<Format, Options>(maker: Maker<Format, Options>, options: Options): Format {
  const key = `${maker.name} ${language()} ${JSON.stringify(options)}`;
  const known = made.get(key) as Format | undefined;
  if (known) return known;
  const format = new maker(language(), options);
  made.set(key, format);
  return format;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "just now", "5 min. ago", "yesterday", "3 days ago", "19 Nov", "19 Nov 2023": short, for a row of a list. */
export function relativeDate(then: number, now = Date.now()): string {
  const age = now - then;
  if (age < minute) return t('justNow');
  const days = daysBetween(then, now);
  if (days === 0 || age < 6 * hour) return age < hour ? ago(age / minute, 'minute') : ago(age / hour, 'hour');
  if (days < 7) return ago(days, 'day');
  return shortDate(then, now);
}

/** Whole days of the calendar, not spans of 24 hours: late last night is yesterday. */
function daysBetween(then: number, now: number): number {
  return Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(then).setHours(0, 0, 0, 0)) / day);
}

function ago(count: number, unit: Intl.RelativeTimeFormatUnit): string {
  const style = unit === 'day' ? 'long' : 'short';
  return formatOf(Intl.RelativeTimeFormat, { style, numeric: 'auto' }).format(-Math.floor(count), unit);
}

function shortDate(then: number, now: number): string {
  const thisYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return formatOf(Intl.DateTimeFormat, thisYear ? options : { ...options, year: 'numeric' }).format(then);
}

/** A date with its time: when something was captured. */
export function moment(then: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(then);
}

/**
 * The day an article was published; empty when it does not say.
 * @param publishedTime ISO 8601: a bare day names that day everywhere, a moment is shown in the reader's zone
 */
export function publishedDate(publishedTime: string, style: 'medium' | 'long' = 'medium'): string {
  const then = Date.parse(publishedTime);
  if (Number.isNaN(then)) return '';
  const bare = !publishedTime.includes('T');
  return new Intl.DateTimeFormat(language(), { dateStyle: style, ...(bare && { timeZone: 'UTC' }) }).format(then);
}

/** "6 min" */
export function readingTime(minutes: number): string {
  return formatOf(Intl.NumberFormat, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes);
}

/** "12,345" */
export function inDigits(count: number): string {
  return formatOf(Intl.NumberFormat, {}).format(count);
}

/** "Ada Marsh and Jo Bell" */
export function people(byline: string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(byline.map(isolated));
}

/** "412 MB": decimal units, as disks are sold and browsers count. */
export function byteSize(bytes: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length);
  const options = {
    style: 'unit',
    unit: units[power - 1]!,
    unitDisplay: 'short',
    maximumSignificantDigits: 3,
  } as const;
  return new Intl.NumberFormat(language(), options).format(bytes / 1000 ** power);
}

/** The name of the site, or its host where the page gave none. */
export function siteOf(row: Pick<CaptureRow, 'siteName' | 'url'>): string {
  return row.siteName || (URL.canParse(row.url) ? new URL(row.url).host.replace(/^www\./, '') : row.url);
}

/** Parts of a line of facts, those that are empty left out. */
export function joined(...parts: string[]): string {
  return parts.filter(Boolean).map(isolated).join(' · ');
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps a text's writing direction from its neighbours: "Harbour Weekly · 16 نوفمبر" would else read with the number
 * beside the name. Only where two directions can meet, with the characters that Unicode has for it (FSI and PDI).
 */
function isolated(text: string): string {
  return t('textDirection') === 'rtl' || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
