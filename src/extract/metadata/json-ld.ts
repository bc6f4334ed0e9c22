// What a page says of itself in JSON-LD, as pages really have it: arrays, graphs, comments around, commas too many.
import type { Claim, Field } from './claims';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Types of schema.org that are articles. Checked as the end of a name, so that addresses and prefixes pass too. */
const articleType =
  /(article|blogposting|newsposting|reportage\w*|socialmediaposting|scholarlywork|report|review|recipe)$/i;

/** Every object with a type in the page's JSON-LD, at any depth of arrays and graphs; nested values stay nested. */
export function jsonLdObjects(copy: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of copy.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), found);
  }
  return found;
}

/** The names of an object's types, without the vocabulary's address. */
export function typesOf(object: JsonObject): string[] {
  return list(object['@type']).map((type) => plain(type).replace(/^.*[/#:]/, ''));
}

export function fromJsonLd(copy: Document): Claim[] {
  const objects = jsonLdObjects(copy);
  const article = objects.find((object) => typesOf(object).some((type) => articleType.test(type)));
  const claims: Claim[] = [];
  const add = (field: Field, values: string[]): void => {
    for (const value of values) claims.push({ field, value, source: 'json-ld' });
  };
  if (article) {
    add('title', names(article.headline ?? article.name ?? null, objects));
    add('author', names(article.author ?? article.creator ?? null, objects));
    add('published', list(article.datePublished ?? article.dateCreated).map(plain));
    add('excerpt', list(article.description).map(plain));
    add('image', list(article.image ?? article.thumbnailUrl).map(address));
    add('lang', list(article.inLanguage).map(plain));
    add('siteName', names(article.publisher ?? null, objects));
  }
  const site = objects.find((object) => typesOf(object).includes('WebSite'));
  if (site) add('siteName', list(site.name).map(plain));
  return claims.filter((claim) => claim.value !== '');
}

function collect(value: Json | undefined, found: JsonObject[], depth = 0): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, depth + 1);
    return;
  }
  if (value['@type']) found.push(value);
  collect(value['@graph'], found, depth + 1);
  collect(value.mainEntity, found, depth + 1);
  if (!Array.isArray(value.mainEntityOfPage)) collect(value.mainEntityOfPage, found, depth + 1);
}

/** Parses JSON; what does not parse is mended in the ways that templates break it. Null when beyond that. */
export function parseLoosely(source: string): Json {
  const bare = source.replace(/^\s*(<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '');
  const text = bare.replace(/(-->|\/\/\]\]>|\/\*\]\]>\*\/|\]\]>)\s*$/, '').trim();
  const attempts = [text, mended(text)];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The next attempt, or none: a page's mistake is not ours to report.
    }
  }
  return null;
}

/** Raw line breaks inside strings, commas before a bracket, a semicolon at the end, lines of comment. */
function mended(text: string): string {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([\]}])/g, '$1')
    .replace(/[;\s]+$/, '');
}

function list(value: Json | undefined): Json[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function plain(value: Json | undefined): string {
  if (typeof value === 'string') return unescaped(value).trim();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return plain(value['@value'] ?? value.name);
  return '';
}

/** Names of people, works or organisations; a bare `@id` is looked up among the page's objects. */
function names(value: Json, objects: JsonObject[]): string[] {
  return list(value).map((each) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each) || each.name) return plain(each);
    const target = objects.find((object) => each['@id'] !== undefined && object['@id'] === each['@id']);
    return target ? plain(target.name) : '';
  });
}

function address(value: Json): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return plain(value.url ?? value.contentUrl);
  return plain(value);
}

/** Values are often escaped once too often; parsing as a document executes nothing. */
function unescaped(value: string): string {
  if (!/[&<]/.test(value)) return value;
  return new DOMParser().parseFromString(value, 'text/html').body.textContent ?? '';
}
