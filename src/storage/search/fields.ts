// Where a word may stand, and the terms that stand for what is not text: language, site, address, images and code.

/** The parts of a capture that are searched as text. */
export type Field = 'title' | 'byline' | 'site' | 'note' | 'body';

/**
 * Each field has a bit in a posting, and a range of positions, so wide apart that no phrase spans two fields. The body
 * comes last, as it has no end.
 */
export const fields: Record<Field, { bit: number; from: number; to: number }> = {
  title: { bit: 1, from: 0, to: 1000 },
  byline: { bit: 2, from: 1024, to: 2000 },
  site: { bit: 4, from: 2048, to: 3000 },
  note: { bit: 8, from: 4096, to: 8000 },
  body: { bit: 0, from: 8192, to: Number.POSITIVE_INFINITY },
};

/** A posting holds how often its term occurs, times this, and the bits of the fields that it occurs in. */
export const fieldBits = 16;

/** A term that no text holds: what a filter looks up. */
export function filterTerm(name: 'lang' | 'host' | 'url' | 'has', value: string): string {
  return `\u0001${name}:${value}`;
}

/** Between a term and one of its exact forms: it sorts them right behind it. */
export const formMark = '\0';

/** The term under which the documents with this exact form of a term are found. */
export function formTerm(term: string, exact: string): string {
  return `${term}${formMark}${exact}`;
}

/** A language and those it is part of: en-GB is en too. */
export function languagesOf(lang: string): string[] {
  const parts = lang.toLowerCase().split('-').filter(Boolean);
  return parts.map((_, at) => parts.slice(0, at + 1).join('-'));
}

/** A host and the domains it is part of: news.example.org is example.org too. */
export function hostsOf(address: string): string[] {
  const parts = hostOf(address).split('.').filter(Boolean);
  return parts.map((_, at) => parts.slice(at).join('.'));
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** Days since the epoch of an ISO 8601 time, by its own calendar; undefined when there is none. */
export function dayOf(time: string): number | undefined {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(time) ?? [];
  if (year === undefined) return undefined;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}
