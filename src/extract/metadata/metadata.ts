// Everything a page says of itself, gathered from all sources and decided field by field.
import type { Article } from '../../model';
import { canonicalAddress } from '../address';
import { baseOf } from '../base';
import { collapsed, loose, textOf } from '../dom';
import { parsedBody } from '../parsed';
import { bylineOf } from './byline';
import { isNamedBy, isShownBy } from './byline-evidence';
import { type Claim, claimsFor, type Source, valuesOf } from './claims';
import { dateLanguage } from './date-order';
import { identifiersOf } from './identifiers';
import { fromJsonLd } from './json-ld';
import { directionOf, languageTags } from './language';
import { type Line, linesOf } from './lines';
import { fromMetaTags } from './meta-tags';
import { fromMicrodata, fromMicroformats, fromRdfa } from './microdata';
import { isPlainEnglish } from './plain-english';
import { modifiedOf, publishedOf } from './published';
import { partShown, siteBeside } from './site-in-title';
import { isSiteName } from './site-names';
import { keywordsOf, licenceOf, sectionOf } from './subjects';
import { type TitleClaims, titleOf } from './title';
import { visibleByline } from './visible-byline';
import { visibleDates } from './visible-date';

/** The facts of an article that stand beside its text. Forms as in `Article`. */
export type Metadata = Omit<Article, 'url' | 'html' | 'text'>;

/** With the source of each field that the page gave, for the receipt. */
export interface ReadMetadata extends Metadata {
  sources: Record<string, string>;
}

/** What a page says to machines, and its text as lines: the facts are decided from these. */
export interface Said {
  base: string;
  documentTitle: string;
  claims: Claim[];
  site: string;
  siteName: Claim | undefined;
  title: ReturnType<typeof titleOf>;
  lines: Line[];
  titleAt: number;
  /** The languages that it declares, most trusted first. */
  declared: string[];
  /** Enough of its sentences to tell the language by. */
  sample: string;
  isEnglish: boolean;
}

/** The first half of `readMetadata`, apart so that the page can have its turn between the two. */
export function readSaid(copy: Document, url: string): Said {
  const base = baseOf(copy, url);
  const documentTitle = textOf(copy.querySelector('head > title') ?? copy.querySelector('title'));
  const claims = claimsOf(copy, documentTitle);
  const siteName = claimsFor(claims, 'siteName').find(({ value }) => !/^https?:|^@/.test(value));
  const site = siteName?.value.trim() ?? '';
  const title = titleOf(copy, base, titleClaims(claims, documentTitle, site));
  const { lines, titleAt } = linesOf(copy.body ?? copy.documentElement, title.heading);
  if (title.source === 'document') title.title = partShown(documentTitle, lines) || title.title;
  const declared = declaredLanguages(copy, claims);
  const sample = prose(lines);
  const isEnglish = isPlainEnglish(sample, declared);
  return { base, documentTitle, claims, site, siteName, title, lines, titleAt, declared, sample, isEnglish };
}

/** Reads a copy's facts; call before any pass, since passes drop what some facts stand in. */
export function readMetadata(
  copy: Document,
  url: string,
  said: Said,
  { languageIn }: { languageIn?(text: string, declared: string[]): string },
): ReadMetadata {
  const { base, documentTitle, claims, site, siteName, title, lines, titleAt, declared } = said;
  const sites = [site, ...valuesOf(claims, 'siteName')];
  const isOwn = (name: string): boolean => sites.some((each) => isSiteName(name, each, url));
  const byline = bylineOf(claims, visibleByline(lines, titleAt, isOwn), {
    ...{ siteName: site, url },
    isShown: (name) => isShownBy(lines, titleAt, name),
    isNamed: (name) => isNamedBy(lines, name),
  });
  const lang = said.isEnglish ? (declared[0] ?? 'en') : (languageIn?.(said.sample, declared) ?? declared[0] ?? '');
  const order = dateLanguage(lang, url, lines);
  const dates = visibleDates(lines, titleAt, order);
  const published = publishedOf(claims, dates, url, order);
  const modified = modifiedOf(claims, dates, order);
  const excerpt = claimsFor(claims, 'excerpt')[0];
  return {
    title: title.title,
    byline: byline?.names ?? [],
    siteName: site || siteBeside(title.title, documentTitle) || new URL(url).hostname.replace(/^www\./, ''),
    publishedTime: published?.iso ?? '',
    modifiedTime: modified?.iso ?? '',
    section: sectionOf(claims),
    keywords: keywordsOf(claims),
    licence: licenceOf(copy, claims, base),
    identifiers: identifiersOf(claims, url),
    lang,
    dir: directionOf(copy, lang),
    excerpt: plain(excerpt?.value ?? ''),
    leadImage: absolute(valuesOf(claims, 'image'), base),
    canonicalUrl: canonicalAddress(url, declaredAddress(copy)),
    sources: sourcesOf({
      lang: lang === '' ? undefined : { source: lang === declared[0] ? 'document' : 'text' },
      title,
      byline,
      publishedTime: published,
      modifiedTime: modified,
      siteName,
      excerpt,
    }),
  };
}

/** Whether the page calls itself news: of news alone a headline is told. */
export function isNews({ claims }: Said): boolean {
  return valuesOf(claims, 'headline').length > 0;
}

/** Longer statements are none: they are cut before anything looks closely at them. In characters. */
const longestClaim = 5000;

function claimsOf(copy: Document, documentTitle: string): Claim[] {
  const claims = [
    ...fromJsonLd(copy, documentTitle),
    ...fromMicrodata(copy),
    ...fromRdfa(copy),
    ...fromMetaTags(copy),
    ...fromMicroformats(copy),
  ];
  return claims.map((claim) => ({ ...claim, value: claim.value.slice(0, longestClaim) }));
}

function titleClaims(claims: Claim[], document: string, siteName: string): TitleClaims {
  const titles = claimsFor(claims, 'title');
  const headlines = titles.filter(({ source }) => source !== 'meta').map(({ value }) => value);
  const sent = valuesOf(claims, 'headline').map(loose);
  const shared = titles.find(({ source, value }) => source === 'meta' && sent.includes(loose(value)))?.value ?? '';
  return { document, headlines, shared, all: titles.map(({ value }) => value), siteName };
}

function declaredLanguages(copy: Document, claims: Claim[]): string[] {
  const root = copy.documentElement;
  return languageTags([root.lang, root.getAttribute('xml:lang') ?? '', ...valuesOf(claims, 'lang')]);
}

function sourcesOf(fields: Record<string, { source: Source } | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.source]] : [])));
}

/** Lines as long as sentences, about a page of them: menus and names tell no language. */
function prose(lines: Line[]): string {
  const sentences = lines.filter(({ text, isElsewhere }) => !isElsewhere && text.length > 25 && text.length < 5000);
  const long = sentences.filter(({ text }) => text.length > 90);
  return (long.length > 2 ? long : sentences)
    .slice(0, 40)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 3000);
}

function declaredAddress(copy: Document): string | undefined {
  return copy.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? undefined;
}

function absolute(values: string[], base: string): string {
  const found = values.find((value) => /^(https?:|\/|\.)/.test(value) && URL.canParse(value, base));
  return found ? new URL(found, base).href : '';
}

/** Descriptions are sometimes written with mark-up in them. */
function plain(value: string): string {
  return /[<&]/.test(value) ? textOf(parsedBody(value)) : collapsed(value);
}
