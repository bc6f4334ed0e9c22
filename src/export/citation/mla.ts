// MLA, 9th edition (style.mla.org, "Works Cited: A Quick Guide").
import { ended, inQuotes, inverted, issued, months, type Piece, straight, whereabouts } from './cited';
import type { Name } from './names';
import type { DateParts, Reference } from './reference';

export function mla(reference: Reference): Piece[] {
  const site = reference['container-title'] ?? '';
  const date = issued(reference);
  const authors = authorsOf(reference.author ?? []);
  // MLA leaves the protocol out, but not of a DOI.
  const where = reference.DOI ? whereabouts(reference) : reference.URL.replace(/^https?:\/\//, '');
  // The day of access is wanted where the page gives no day of its own.
  const accessed = date ? '' : ` Accessed ${dateOf(reference.accessed['date-parts'][0])}.`;
  return [
    authors && `${authors} `,
    `${inQuotes(reference.title)} `,
    ...(site ? [{ italic: site }, ', '] : []),
    date ? `${dateOf(date)}, ` : '',
    `${ended(where)}${accessed}`,
  ];
}

function authorsOf([first, second, ...more]: Name[]): string {
  if (!first) return '';
  if (!second) return ended(inverted(first));
  return more.length > 0 ? `${inverted(first)}, et al.` : ended(`${inverted(first)}, and ${straight(second)}`);
}

/** "28 Dec. 2014": the months of up to four letters are not cut. */
function dateOf([year, month, day]: DateParts): string {
  const name = month === undefined ? '' : months[month - 1]!;
  const short = name.length <= 4 ? name : `${name === 'September' ? 'Sept' : name.slice(0, 3)}.`;
  return [day, short, year].filter(Boolean).join(' ');
}
