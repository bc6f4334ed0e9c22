// What a page says of itself within its text: microdata, RDFa and microformats of the first article in it.
import { textOf } from '../dom';
import type { Claim, Field, Source } from './claims';

const propertyFields: Record<string, Field> = {
  headline: 'title',
  author: 'author',
  creator: 'author',
  datepublished: 'published',
  datecreated: 'pageMade',
  datemodified: 'modified',
  inlanguage: 'lang',
  articlesection: 'section',
  keywords: 'keywords',
  license: 'licence',
  isbn: 'identifier',
};

const articles = /(?:article|blogposting|newsposting|recipe|report|review)$/;
const others = /(?:webpage|creativework|discussionforumposting|question)$/;

export function fromMicrodata(copy: Document): Claim[] {
  return inVocabulary(copy, 'microdata', 'itemtype', 'itemscope', 'itemprop');
}

export function fromRdfa(copy: Document): Claim[] {
  return inVocabulary(copy, 'rdfa', 'typeof', 'typeof', 'property');
}

function inVocabulary(copy: Document, source: Source, type: string, scoped: string, property: string): Claim[] {
  const typed = [...copy.querySelectorAll(`[${type}]`)];
  const firstOf = (types: RegExp) => typed.find((each) => types.test(each.getAttribute(type)!.toLowerCase()));
  const scope = firstOf(articles) ?? firstOf(others);
  if (!scope) return [];
  const claims: Claim[] = [];
  for (const element of scope.querySelectorAll(`[${property}]`)) {
    if (belongsElsewhere(element, scope, scoped)) continue;
    for (const name of element.getAttribute(property)!.toLowerCase().split(/\s+/)) {
      const field = propertyFields[name.replace(/^.*[:/]/, '')];
      if (!field) continue;
      const value = contentOf(element, property);
      claims.push({ field, value: field === 'identifier' ? `${name}:${value}` : value, source });
    }
  }
  return claims;
}

/** A property inside another thing (a comment, a related post) is that thing's. */
function belongsElsewhere(element: Element, scope: Element, scoped: string): boolean {
  const owner = element.parentElement?.closest(`[${scoped}]`);
  return owner !== scope && owner !== null && owner !== undefined;
}

function contentOf(element: Element, property: string): string {
  const name = element.querySelector(`[${property}$="name"]`);
  if (name) return contentOf(name, property);
  const machine = element.getAttribute('content') ?? element.getAttribute('datetime');
  return machine || textOf(element) || (element.getAttribute('href') ?? '');
}

/** The classes of microformats, old and new, of an entry that is not one of a list. */
export function fromMicroformats(copy: Document): Claim[] {
  const entries = copy.querySelectorAll('.h-entry, .hentry');
  const entry = entries[0];
  if (!entry || entries.length > 3) return [];
  const say = (field: Field, selector: string): Claim[] =>
    [...entry.querySelectorAll(selector)]
      .filter((element) => !element.closest('[class*="comment" i]'))
      .map((element) => ({
        field,
        value: element.getAttribute('datetime') ?? (textOf(element) || (element.getAttribute('title') ?? '')),
        source: 'microformats',
      }));
  return [
    ...say('author', '.p-author, .author.vcard .fn, .vcard.author'),
    ...say('published', '.dt-published, time.published, abbr.published').slice(0, 1),
    ...say('modified', '.dt-updated').slice(0, 1),
  ];
}
