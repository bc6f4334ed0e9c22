// APA, 7th edition (apastyle.apa.org, "Webpage on a website references").
import { ended, issued, months, type Piece, whereabouts } from './cited';
import { fullFamily, type Name } from './names';
import type { Reference } from './reference';

export function apa(reference: Reference): Piece[] {
  const site = reference['container-title'] ?? '';
  const authors = authorsOf(reference.author ?? []);
  const title = ended(reference.title);
  const isPaper = reference.type === 'article-journal';
  const heading: Piece[] = isPaper ? [title] : [{ italic: title }];
  const date = `(${dateOf(reference)}).`;
  // A site that is its own author is named once.
  const named = site && authors !== ended(site) ? [' ', isPaper ? { italic: ended(site) } : ended(site)] : [];
  const start: Piece[] = authors ? [`${authors} ${date} `, ...heading] : [...heading, ` ${date}`];
  return [...start, ...named, ` ${whereabouts(reference)}`];
}

/** Up to twenty names; of more, nineteen and the last. */
function authorsOf(names: Name[]): string {
  const written = names.map(authorOf);
  if (written.length < 2) return written[0] ? ended(written[0]) : '';
  const last = written.at(-1)!;
  const list =
    written.length > 20
      ? `${written.slice(0, 19).join(', ')}, . . . ${last}`
      : `${written.slice(0, -1).join(', ')}, & ${last}`;
  return ended(list);
}

function authorOf(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/\s+/)
    .filter(Boolean)
    .map((given) =>
      given
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part][0]!.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
  return [fullFamily(name), initials, name.suffix].filter(Boolean).join(', ');
}

function dateOf(reference: Reference): string {
  const [year, month, day] = issued(reference) ?? [];
  if (year === undefined) return 'n.d.';
  // Of a paper the year alone.
  if (month === undefined || reference.type === 'article-journal') return String(year);
  return `${year}, ${months[month - 1]}${day === undefined ? '' : ` ${day}`}`;
}
