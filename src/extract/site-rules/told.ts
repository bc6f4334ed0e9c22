// The facts of a page where a site rule says what the title, the byline and the date are.
import { isoDate } from '../metadata/dates';
import type { ReadMetadata } from '../metadata/metadata';
import { people } from '../metadata/people';
import type { Told } from '../page';

/** The name under which the receipt tells of a rule. */
export const siteRule = 'site-rule';

/** The metadata with what a rule found in place of what the page was read to say. */
export function withTold(metadata: ReadMetadata, { titles, names, dates }: Told): ReadMetadata {
  const title = titles.find((value) => value !== '');
  const byline = namesIn(names);
  const publishedTime = dates.map((value) => isoDate(value, metadata.lang || 'en')).find((date) => date !== '');
  const told = {
    ...(title && { title }),
    ...(byline.length > 0 && { byline }),
    ...(publishedTime && { publishedTime }),
  };
  const sources = Object.fromEntries(Object.keys(told).map((field) => [field, siteRule]));
  return { ...metadata, ...told, sources: { ...metadata.sources, ...sources } };
}

/** Where a rule points at names, one that does not look like a person's is the name of an account. */
function namesIn(values: readonly string[]): string[] {
  const names = people(values);
  return names.length > 0 ? names : [...new Set(values.filter((value) => value !== ''))];
}
