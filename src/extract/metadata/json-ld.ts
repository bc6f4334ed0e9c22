// What a page says of itself in JSON-LD: arrays, graphs, references by `@id`.
import { loose } from '../dom';
import type { Claim, Field } from './claims';
import { type Json, type JsonObject, parseLoosely } from './loose-json';
import { unescaped } from './unescaped';

/** Types of schema.org that are articles. Checked as the end of a name, so that addresses and prefixes pass too. */
const articleType =
  /(article|blogposting|newsposting|reportage\w*|socialmediaposting|scholarlywork|report|review|recipe|liveblogposting|discussionforumposting|posting|question|qapage|howto|creativework|chapter|thesis|podcastepisode)$/i;
/** What describes the page rather than its article: asked only for what the article leaves open. */
const pageType =
  /(webpage|itempage|aboutpage|medicalwebpage|course|product|videoobject|softwareapplication|dataset|book|faqpage)$/i;

/** Several ask; a copy's are read once. */
const read = new WeakMap<Document, readonly JsonObject[]>();

/** Every object with a type in the page's JSON-LD, at any depth of arrays and graphs; nested values stay nested. */
export function jsonLdObjects(copy: Document): readonly JsonObject[] {
  const known = read.get(copy);
  if (known) return known;
  const found: JsonObject[] = [];
  for (const script of copy.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), found);
  }
  read.set(copy, found);
  return found;
}

/** The names of an object's types, without the vocabulary's address. */
export function typesOf(object: JsonObject): string[] {
  return list(object['@type']).map((type) => plain(type).replace(/^.*[/#:]/, ''));
}

/** @param title the document's title, which tells the page's article from others that it lists */
export function fromJsonLd(copy: Document, title: string): Claim[] {
  const objects = jsonLdObjects(copy);
  const articles = objects.filter((object) => typesOf(object).some((type) => articleType.test(type)));
  const article = articles.find((object) => isCalled(object, title)) ?? articles[0];
  const pages = objects.filter((object) => typesOf(object).some((type) => pageType.test(type)));
  const own = article ? claimsOf(article, objects) : [];
  const isSigned = own.some(({ field }) => field === 'author');
  const ofPages = pages.slice(0, 2).flatMap((page) => claimsOf(page, objects, 'pageMade'));
  const claims = [...own, ...ofPages.filter(({ field }) => !(isSigned && field === 'author'))];
  const site = objects.find((object) => typesOf(object).includes('WebSite'));
  return [...claims, ...(site ? list(site.name).map((name) => claim('siteName', plain(name))) : [])].filter(
    ({ value }) => value !== '',
  );
}

function isCalled(object: JsonObject, title: string): boolean {
  const name = loose(plain(object.headline ?? object.name));
  return name.length > 3 && loose(title).includes(name.slice(0, 60));
}

function claimsOf(object: JsonObject, objects: readonly JsonObject[], dated: Field = 'published'): Claim[] {
  const authors = names(object.author ?? object.creator ?? null, objects);
  const titles = list(object.headline ?? object.name).map(plain);
  const isNews = typesOf(object).some((type) => /^(news|reportage)/i.test(type));
  const values: [Field, string[]][] = [
    ['title', titles],
    ['headline', isNews ? titles : []],
    ['author', authors],
    ['house', isNews ? authors : []],
    [dated, list(object.datePublished ?? object.dateCreated ?? object.uploadDate).map(plain)],
    ['modified', list(object.dateModified).map(plain)],
    ['excerpt', list(object.description).map(plain)],
    ['image', list(object.image ?? object.thumbnailUrl).map((image) => address(image, objects))],
    ['lang', list(object.inLanguage).map(plain)],
    ['siteName', names(object.publisher ?? null, objects)],
    ['section', list(object.articleSection).map(plain)],
    ['keywords', list(object.keywords).map(plain)],
    ['licence', list(object.license).map((licence) => address(licence, objects))],
    [
      'identifier',
      [
        ...[...list(object.identifier), ...list(object.sameAs)].map(identifier),
        ...list(object.isbn).map((isbn) => `isbn:${plain(isbn)}`),
      ],
    ],
  ];
  return values.flatMap(([field, each]) => each.map((value) => claim(field, value)));
}

function claim(field: Field, value: string): Claim {
  return { field, value, source: 'json-ld' };
}

function collect(value: Json | undefined, found: JsonObject[], depth = 0): void {
  if (depth > 6 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, depth + 1);
    return;
  }
  if (value['@type']) found.push(value);
  collect(value['@graph'], found, depth + 1);
  // The questions at the end of an article are none.
  if (!typesOf(value).includes('FAQPage')) collect(value.mainEntity, found, depth + 1);
  if (!Array.isArray(value.mainEntityOfPage)) collect(value.mainEntityOfPage, found, depth + 1);
}

function list(value: Json | undefined): Json[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.flat() : [value];
}

function plain(value: Json | undefined): string {
  if (typeof value === 'string') return unescaped(value).trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return plain(value[0]);
  if (typeof value === 'object' && value !== null) return plain(value['@value'] ?? value.name ?? value['@id']);
  return '';
}

/** Names of people, works or organisations; a bare `@id` is looked up among the page's objects. */
function names(value: Json, objects: readonly JsonObject[]): string[] {
  return list(value).flatMap((each) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return [plain(each)];
    if (each.name) return list(each.name).map(plain);
    const given = [each.givenName, each.familyName].map(plain).join(' ').trim();
    if (given !== '') return [given];
    const target = objects.find((object) => each['@id'] !== undefined && object['@id'] === each['@id']);
    return target?.name ? list(target.name).map(plain) : [];
  });
}

function address(value: Json, objects: readonly JsonObject[]): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return plain(value);
  const target = objects.find((object) => object !== value && object['@id'] === value['@id']) ?? value;
  return plain(value.url ?? value.contentUrl ?? target.url ?? target.contentUrl);
}

function identifier(value: Json): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return plain(value);
  return `${plain(value.propertyID)}:${plain(value.value)}`;
}
