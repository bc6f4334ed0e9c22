// Dates as pages write them, in any language the browser knows, as ISO 8601.

/**
 * A day (`2024-03-05`) or a moment with its offset (`2024-03-05T09:30:00+01:00`); empty when nothing can be read.
 * A time without an offset is a different moment in each country, so only its day is kept.
 * @param lang language of the page: tells names of months, and whether 3/5 is March or May
 */
export function isoDate(value: string, lang = 'en'): string {
  const text = value.replace(/\s+/g, ' ').trim();
  return (
    fromIso(text) ?? fromEpoch(text) ?? fromMailDate(text) ?? fromWords(text, lang) ?? fromNumbers(text, lang) ?? ''
  );
}

function fromIso(text: string): string | undefined {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      text,
    );
  if (!match) return /^\d{4}-\d{2}$/.test(text) ? undefined : undefined;
  const date = day(match[1], match[2], match[3]);
  const zone = match[7];
  if (!date || !match[4] || !zone) return date;
  return `${date}T${match[4]}:${match[5]}:${match[6] ?? '00'}${offset(zone)}`;
}

function offset(zone: string): string {
  if (/^(z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Seconds or milliseconds since 1970, between 1990 and 2100. */
function fromEpoch(text: string): string | undefined {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return undefined;
  const date = new Date(Number(text) * (text.length <= 10 ? 1000 : 1));
  return plausibleYear(date.getUTCFullYear()) ? date.toISOString().replace(/\.\d+Z$/, 'Z') : undefined;
}

/** "Tue, 05 Mar 2024 09:30:00 GMT", as mail and feeds have it; only with an offset, for the day depends on it. */
function fromMailDate(text: string): string | undefined {
  if (!/^\w{3}, \d{1,2} \w{3} \d{4} [\d:]+ (GMT|UTC|Z|[+-]\d{4})$/.test(text)) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** "5 March 2024", "March 5th, 2024", "5. März 2024", "2024年3月5日", "5 de marzo de 2024". */
function fromWords(text: string, lang: string): string | undefined {
  const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/.exec(text);
  if (cjk) return day(cjk[1], cjk[2], cjk[3]);
  const lower = text.toLowerCase();
  for (const [name, month] of [...monthNames(lang), ...monthNames('en')]) {
    const at = lower.indexOf(name);
    if (at < 0) continue;
    const around = /(\d{1,2})(?:st|nd|rd|th|º|er|\.)?(?:\s+(?:de|of))?[\s\-/]*$/.exec(lower.slice(0, at));
    const after = lower.slice(at + name.length).replace(/^[\p{L}.]*/u, '');
    const year = /^[\s,\-/]*(?:de(?:l)?\s+)?(\d{4})\b/.exec(after);
    if (around && year) return day(year[1], String(month), around[1]);
    const dayAndYear = /^\s*(\d{1,2})(?:st|nd|rd|th|\.)?\s*,?\s+(\d{4})\b/.exec(after);
    if (dayAndYear) return day(dayAndYear[2], String(month), dayAndYear[1]);
  }
  return undefined;
}

/** "05.03.2024", "3/5/2024", "2024/3/5". Where both could be the month, the language decides. */
function fromNumbers(text: string, lang: string): string | undefined {
  const yearFirst = /\b(\d{4})[./-](\d{1,2})[./-](\d{1,2})\b/.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const match = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!match) return undefined;
  const monthFirst =
    match[2] === '/' && (/^en(-us)?$/i.test(lang) || lang === '') ? Number(match[1]) <= 12 : Number(match[3]) > 12;
  return monthFirst ? day(match[4], match[1], match[3]) : day(match[4], match[3], match[1]);
}

const namesByLanguage = new Map<string, [string, number][]>();

/** Names of months, long before short, so that "march" is not read as "mar". */
function monthNames(lang: string): [string, number][] {
  const known = namesByLanguage.get(lang);
  if (known) return known;
  const names: [string, number][] = [];
  for (const style of ['long', 'short'] as const) {
    for (let month = 1; month <= 12; month += 1) {
      const name = monthName(lang, month, style);
      if (name && name.length > 2 && !/^\d/.test(name)) names.push([name, month]);
    }
  }
  namesByLanguage.set(lang, names);
  return names;
}

/** As it stands within a date: some languages inflect the month there. */
function monthName(lang: string, month: number, style: 'long' | 'short'): string | undefined {
  try {
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
    });
    const part = format.formatToParts(new Date(Date.UTC(2024, month - 1, 5))).find(({ type }) => type === 'month');
    return part?.value.toLowerCase().replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | undefined {
  const parts = [Number(year), Number(month), Number(date)] as const;
  const valid = plausibleYear(parts[0]) && parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= 31;
  return valid ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : undefined;
}

function plausibleYear(year: number): boolean {
  return year >= 1990 && year <= 2100;
}
