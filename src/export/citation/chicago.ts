// Chicago, 18th edition, as in a bibliography (chicagomanualofstyle.org, "Notes and Bibliography: Sample Citations").
import { ended, inQuotes, inverted, issued, months, type Piece, straight, whereabouts } from './cited';
import type { Name } from './names';
import type { DateParts, Reference } from './reference';

export function chicago(reference: Reference): Piece[] {
  const site = reference['container-title'] ?? '';
  const date = issued(reference);
  const authors = authorsOf(reference.author ?? []);
  const day = date ? dateOf(date) : `Accessed ${dateOf(reference.accessed['date-parts'][0])}`;
  // A site that is its own author is named once.
  const named: Piece[] = site && authors !== ended(site) ? [{ italic: site }, date ? ', ' : '. '] : [];
  return [
    authors && `${authors} `,
    `${inQuotes(reference.title)} `,
    ...named,
    `${day}. ${ended(whereabouts(reference))}`,
  ];
}

/** Up to six names; of more, three. */
function authorsOf([first, ...others]: Name[]): string {
  if (!first) return '';
  const names = [inverted(first), ...others.map(straight)];
  if (names.length > 6) return `${names.slice(0, 3).join(', ')}, et al.`;
  return ended(names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`);
}

function dateOf([year, month, day]: DateParts): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${months[month - 1]} ${year}` : `${months[month - 1]} ${day}, ${year}`;
}
