// Dates as pages write them, in any language the browser knows, as ISO 8601.

import { letters } from '../letters';
import { fullYear, isoDay, isoMoment } from './calendar';
import { monthNumber } from './months';

/** A date found in a text, and where it stands there. */
export interface FoundDate {
  iso: string;
  /** Where it begins. */
  at: number;
  length: number;
}

/**
 * A day (`2024-03-05`) or a moment with its offset (`2024-03-05T09:30:00+01:00`); empty when nothing can be read, or only
 * what lies in the future. A time without an offset is a different moment in each country, so only its day is kept.
 * @param lang language of the page: tells names of months, and whether 3/5 is March or May
 */
export function isoDate(value: string, lang = 'en'): string {
  const text = value.replace(/\s+/g, ' ').trim();
  return fromIso(text)?.iso ?? fromEpoch(text) ?? fromMailDate(text) ?? dateIn(text, lang)?.iso ?? '';
}

/** The first date within a text; undefined when there is none. */
export function dateIn(text: string, lang = 'en'): FoundDate | undefined {
  const plain = latinDigits(text);
  if (!/\d/.test(plain)) return undefined;
  return fromIso(plain) ?? fromCjk(plain) ?? fromWords(plain.toLowerCase(), lang) ?? fromNumbers(plain, lang);
}

const iso =
  /(?<![\d-])(\d{4})(-?)(\d{2})\2(\d{2})(?:(?:[Tt]| ?T ?| )(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?![\d-])/i;

function fromIso(text: string): FoundDate | undefined {
  const match = iso.exec(text);
  if (!match || (match[2] === '' && match.index > 0)) return undefined;
  const [all, year, , month, day, hours, minutes, seconds = '00', zone] = match;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (!date) return undefined;
  const place = { at: match.index, length: all.length };
  if (!hours || !zone || Number(hours) > 23) return { iso: date, ...place };
  return { iso: `${date}T${hours}:${minutes}:${seconds}${offset(zone)}`, ...place };
}

function offset(zone: string): string {
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Seconds or milliseconds since 1970. */
function fromEpoch(text: string): string | undefined {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return undefined;
  return isoMoment(new Date(Number(text) * (text.length <= 10 ? 1000 : 1)));
}

/** "Tue, 05 Mar 2024 09:30:00 GMT", as mail and feeds have it; only with an offset, for the day depends on it. */
function fromMailDate(text: string): string | undefined {
  if (!/^\w{3}, \d{1,2} \w{3} \d{4} [\d:]+ (GMT|UTC|Z|[+-]\d{4})$/.test(text)) return undefined;
  return isoMoment(new Date(text));
}

/** "2024年3月5日", and in Japan's eras "令和6年3月5日", whose first years are written "元年". */
function fromCjk(text: string): FoundDate | undefined {
  const match = /(?:(\d{4})|(令和|平成)(\d\d?|元))\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/.exec(text);
  if (!match) return undefined;
  const [, year, era, ofEra, month, day] = match;
  const inEra = (era === '令和' ? 2018 : 1988) + (ofEra === '元' ? 1 : Number(ofEra));
  return found(match, isoDay(year ? Number(year) : inEra, Number(month), Number(day)));
}

const word = `([${letters}][${letters}]+)`;
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th|er|ère|º|ª|°|\\.|-го)?';
const year = "('?\\d{2}|\\d{4})(?!\\d|:|\\.\\d)";

/** "5 March 2024", "5. März 2024", "5 de marzo de 2024", "5-Mar-24", "5 มีนาคม พ.ศ. 2567". */
const dayFirst = new RegExp(
  `(?<!\\d)${dayNumber}[\\s\\-/]*(?:de\\s+|of\\s+|d['’]|η\\s+)?${word}\\.?[,،]?[\\s\\-/]*(?:del?\\s+|,\\s*|[คพ]\\.ศ\\.\\s*)?${year}`,
  'g',
);
/** "March 5th, 2024", "Mar. 5 2024"; not "Mar 5 at 10:00, 2024", nor "March 2024" as the 20th in the year 24. */
const monthFirst = new RegExp(`${word}\\.?[\\s\\-/]*${dayNumber}(?!\\d\\d(?!\\d))\\s*[,.]?\\s*(?:of\\s+)?${year}`, 'g');
/** "2024. március 5.", "2024 March 5", "2024 m. kovo 5 d.". */
const yearFirst = new RegExp(
  `(?<!\\d)(\\d{4})(?:\\.|\\s?[mթ]\\.)?[,\\s\\-/]+${word}\\.?[\\s\\-/]+(\\d{1,2})(?!\\d)`,
  'g',
);
/** "2024. gada 5. marts". */
const yearThenDay = new RegExp(`(?<!\\d)(\\d{4})\\.\\s?gada\\s+(\\d{1,2})\\.\\s?${word}`, 'g');
/** "5 tháng 3, 2024": Vietnamese numbers its months. */
const numberedMonth = /(?<!\d)(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})/g;

function fromWords(text: string, lang: string): FoundDate | undefined {
  for (const match of text.matchAll(numberedMonth)) {
    const day = found(match, isoDay(Number(match[3]), Number(match[2]), Number(match[1])));
    if (day) return day;
  }
  const forms = [
    [monthFirst, 3, 1, 2],
    [dayFirst, 3, 2, 1],
    [yearFirst, 1, 2, 3],
    [yearThenDay, 1, 3, 2],
  ] as const;
  const days = forms.flatMap(([form, y, m, d]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const month = monthNumber(match[m] ?? '', lang);
      const day = found(match, isoDay(fullYear(match[y]!.replace("'", '')), month, Number(match[d])));
      return day ? [day] : [];
    }),
  );
  return days.sort((one, other) => one.at - other.at)[0];
}

/** "05.03.2024", "3/5/2024", "2024/3/5", "05.03.24". Where both could be the month, the language decides. */
function fromNumbers(text: string, lang: string): FoundDate | undefined {
  const first = /(?<![\d./-])(\d{4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d])/.exec(text);
  if (first) return found(first, isoDay(Number(first[1]), Number(first[3]), Number(first[4])));
  const match = /(?<![\d./-])(\d{1,2})[\s\u200f]?([./-])\s?(\d{1,2})[\s\u200f]?\2\s?(\d{4}|\d{2})(?![\d./-]\d|\d)/.exec(
    text,
  );
  if (!match) return undefined;
  const [one, other] = [Number(match[1]), Number(match[3])];
  const isMonthFirst = other > 12 || (one <= 12 && match[2] !== '.' && /^en(-us|-ph)?$/i.test(lang || 'en'));
  const [month, day] = isMonthFirst ? [one, other] : [other, one];
  return found(match, isoDay(fullYear(match[4]!), month, day));
}

function found(match: RegExpExecArray, day: string | undefined): FoundDate | undefined {
  return day ? { iso: day, at: match.index, length: match[0].length } : undefined;
}

/** Arabic, Persian, Devanagari, Bengali and full-width digits as Latin ones. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code & 15) - (code >= 0x966 && code <= 0x9ef ? 6 : 0));
  });
}
