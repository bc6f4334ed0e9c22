// Who wrote the article: what the page says to machines and what it says to readers, checked against each other.
import { loose } from '../dom';
import { isCaseless } from '../letters';
import { type Claim, claimsFor, type Source } from './claims';
import { isName, organisation, people } from './people';
import { isSiteName } from './site-names';
import type { VisibleByline } from './visible-byline';

export interface Byline {
  names: string[];
  source: Source;
}

const machineSources: Source[] = ['json-ld', 'microdata', 'rdfa', 'meta', 'microformats'];

/** What tells the site's own name from a person's, and whether a name is shown where an author's would be, or anywhere. */
export interface BylineContext {
  siteName: string;
  url: string;
  isShown: (name: string) => boolean;
  isNamed: (name: string) => boolean;
}

/** An author of the site's name is kept only where a newspaper signs or the page shows it, and there is nobody else. */
export function bylineOf(
  claims: Claim[],
  visible: VisibleByline | undefined,
  { siteName, url, isShown, isNamed }: BylineContext,
): Byline | undefined {
  const houses = claimsFor(claims, 'house').map(({ value }) => loose(value));
  const told = machineSources
    .map((source) => ({ source, names: namesFrom(claims, source, siteName) }))
    .filter(({ names }) => names.length > 0);
  const said = houses.length === 0 && isToldAside(told, isNamed) ? [] : told;
  const persons = said
    .map(({ source, names }) => ({ source, names: names.filter((name) => isPerson(name, siteName)) }))
    .find(({ names }) => names.length > 0);
  // Where a newspaper signs, a name that stands far from the title is rather that of somebody whom the text is about.
  const isAbout = houses.length > 0 && (visible?.weight ?? 0) < 3.6;
  const shown = visible && (isAbout ? undefined : { source: 'visible' as const, names: visible.names });
  if (shown && (isSure(visible, persons) || isFewer(visible, persons))) return shown;
  if (persons) return withoutOrganisations(persons);
  const others = said.find(({ names }) => !names.every((name) => isSiteName(name, siteName, url)));
  const isSigned = (name: string): boolean => houses.includes(loose(name)) || isShown(name);
  return (
    others ??
    shown ??
    said.find(({ source, names }) => names.some((name) => isSigned(name) || (source === 'meta' && isOwnBlog(name)))) ??
    (isAgreed(said) ? said[0] : undefined)
  );
}

/** Whom JSON-LD alone calls the author, and no line of the page, is who typed it in. */
function isToldAside([first, ...others]: Byline[], isNamed: (name: string) => boolean): boolean {
  return first?.source === 'json-ld' && others.length === 0 && !first.names.some(isNamed);
}

/** A firm's name that two vocabularies give as the author of this page is that of the account it was written under. */
function isAgreed([first, second]: Byline[]): boolean {
  return (
    first?.source === 'json-ld' && second !== undefined && loose(first.names.join()) === loose(second.names.join())
  );
}

/** Who writes alone calls the site after himself, and his system writes that name into each page. */
function isOwnBlog(name: string): boolean {
  return isName(name) && /^\S+(?: \S+){1,2}$/.test(name) && !organisation.test(name);
}

/** "Ann Lee - The Shore's Editorial Team": who signs for an organisation is named beside it. */
function withoutOrganisations({ source, names }: Byline): Byline {
  const persons = names.filter((name) => !/\b(Team|Staff|Editorial|Editors)\b/.test(name));
  return { source, names: persons.length > 0 ? persons : names };
}

function namesFrom(claims: Claim[], source: Source, siteName: string): string[] {
  const values = claimsFor(claims, 'author')
    .filter((claim) => claim.source === source)
    .map(({ value }) => value.trim());
  // A site's own name may hold an "and", or a comma.
  const others = people(values.filter((value) => value !== siteName));
  return others.length === 0 && siteName !== '' && values.includes(siteName) ? [siteName] : others;
}

function isPerson(name: string, siteName: string): boolean {
  return loose(name) !== loose(siteName) && isName(name) && (name.includes(' ') || isCaseless(name));
}

/**
 * A byline in words by the title is believed where machines are told nobody, other people (systems name who typed it
 * in), or only some of the people.
 */
function isSure(visible: VisibleByline, persons: Byline | undefined): boolean {
  if (!persons) return visible.weight > 3;
  const { names } = persons;
  const isFull = visible.names.every((name) => name.includes(' ') && !organisation.test(name));
  const shared = visible.names.filter((name) => names.some((person) => loose(person) === loose(name))).length;
  const isOther = shared === 0 && !visible.names.some((name) => names.some((person) => sharesWord(name, person)));
  const least = persons.source === 'microdata' ? 4 : 4.5;
  return isFull && visible.weight >= least && (isOther || (shared === names.length && visible.names.length > shared));
}

/** Properties within the text are often those of other articles, or of comments. */
function isFewer(visible: VisibleByline, persons: Byline | undefined): boolean {
  if (persons?.source !== 'microdata' || visible.weight < 4.5) return false;
  const known = persons.names.map(loose);
  return visible.names.length < known.length && visible.names.every((name) => known.includes(loose(name)));
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(other.toLowerCase().split(/\s+/));
  return one
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && words.has(word));
}
