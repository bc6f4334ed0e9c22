// What the three styles of citation share: a line of pieces, names, dates.
import { fullFamily, type Name } from './names';
import type { DateParts, Reference } from './reference';

/** A piece of a citation; titles of whole works are set in italics. */
export type Piece = string | { italic: string };

export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export function issued(reference: Reference): DateParts | undefined {
  return reference.issued?.['date-parts'][0];
}

/** "Marsh, Ada". A name in one piece stays so. */
export function inverted(name: Name): string {
  if ('literal' in name) return name.literal;
  return [fullFamily(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** "Ada Marsh". */
export function straight(name: Name): string {
  if ('literal' in name) return name.literal;
  const suffix = name.suffix && `, ${name.suffix}`;
  return `${[name.given, fullFamily(name)].filter(Boolean).join(' ')}${suffix ?? ''}`;
}

/** Ends a sentence, unless it has an end of its own. */
export function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** With the end of the sentence inside of the quotation marks, as these styles have it. */
export function inQuotes(title: string): string {
  return `“${ended(title.replace(/“/g, '‘').replace(/”/g, '’'))}”`;
}

/** Where the work is found: the resolver of its DOI, else its address. */
export function whereabouts({ DOI, URL }: Reference): string {
  return DOI ? `https://doi.org/${DOI}` : URL;
}
