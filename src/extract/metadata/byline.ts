// Who wrote the article: what the page says to machines and what it says to readers, checked against each other.
import { loose } from '../dom';
import { isCaseless } from '../letters';
import { type Claim, claimsFor, type Source } from './claims';
import { isName, people } from './people';
import type { VisibleByline } from './visible-byline';

export interface Byline {
  names: string[];
  source: Source;
}

const machineSources: Source[] = ['json-ld', 'microdata', 'rdfa', 'meta', 'microformats'];

/** @param siteName as far as the page tells; an author of that name is kept when there is nobody else */
export function bylineOf(claims: Claim[], visible: VisibleByline | undefined, siteName: string): Byline | undefined {
  const said = machineSources
    .map((source) => ({ source, names: namesFrom(claims, source) }))
    .filter(({ names }) => names.length > 0);
  const persons = said
    .map(({ source, names }) => ({ source, names: names.filter((name) => isPerson(name, siteName)) }))
    .find(({ names }) => names.length > 0);
  const shown = visible && { source: 'visible' as const, names: visible.names };
  if (shown && (isSure(visible, persons?.names) || isFewer(visible, persons))) return shown;
  return persons ?? shown ?? said[0];
}

function namesFrom(claims: Claim[], source: Source): string[] {
  return people(
    claimsFor(claims, 'author')
      .filter((claim) => claim.source === source)
      .map(({ value }) => value),
  );
}

function isPerson(name: string, siteName: string): boolean {
  return loose(name) !== loose(siteName) && isName(name) && (name.includes(' ') || isCaseless(name));
}

/**
 * A byline in words by the title is believed where machines are told nobody, other people (systems name who typed it
 * in), or only some of the people.
 */
function isSure(visible: VisibleByline, persons: string[] | undefined): boolean {
  if (!persons) return visible.weight > 3;
  const isFull = visible.names.every((name) => name.includes(' ') && !organisation.test(name));
  const shared = visible.names.filter((name) => persons.some((person) => loose(person) === loose(name))).length;
  const isOther = shared === 0 && !visible.names.some((name) => persons.some((person) => sharesWord(name, person)));
  return isFull && visible.weight >= 4.5 && (isOther || (shared === persons.length && visible.names.length > shared));
}

/** Properties within the text are often those of other articles, or of comments. */
function isFewer(visible: VisibleByline, persons: Byline | undefined): boolean {
  if (persons?.source !== 'microdata' || visible.weight < 4.5) return false;
  const known = persons.names.map(loose);
  return visible.names.length < known.length && visible.names.every((name) => known.includes(loose(name)));
}

const organisation = /\b(Press|News|Agency|Agentur|Reuters|AFP|dpa|Team|Staff|Editors|Media|Journal|Times|Inc|The)\b/;

function sharesWord(one: string, other: string): boolean {
  const words = new Set(other.toLowerCase().split(/\s+/));
  return one
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && words.has(word));
}
