// Everything a page says of itself, gathered from all sources and decided field by field.
import type { Direction } from '../../model';
import { canonicalAddress } from '../address';
import { baseOf } from '../base';
import { textOf } from '../dom';
import { bestOf, type Claim, valuesOf } from './claims';
import { isoDate } from './dates';
import { fromJsonLd } from './json-ld';
import { directionOf, languageTag } from './language';
import { fromMetaTags } from './meta-tags';
import { fromMicrodata } from './microdata';
import { people } from './people';
import { titleOf } from './title';
import { fromVisibleText } from './visible';

/** The facts of an article that stand beside its text. Forms as in `Article`. */
export interface Metadata {
  title: string;
  byline: string[];
  siteName: string;
  publishedTime: string;
  lang: string;
  dir: Direction;
  excerpt: string;
  leadImage: string;
  canonicalUrl: string;
}

/** Reads a copy's facts; call before any pass, since passes drop what some facts stand in. */
export function readMetadata(copy: Document, url: string): Metadata {
  const claims: Claim[] = [
    ...fromJsonLd(copy),
    ...fromMicrodata(copy),
    ...fromMetaTags(copy),
    ...fromVisibleText(copy),
  ];
  const base = baseOf(copy, url);
  const root = copy.documentElement;
  const lang = languageTag([root.lang, root.getAttribute('xml:lang') ?? '', ...valuesOf(claims, 'lang')]);
  const siteName = valuesOf(claims, 'siteName').find((name) => !/^https?:|^@/.test(name)) ?? '';
  return {
    title: titleOf(copy, base, valuesOf(claims, 'title'), siteName),
    byline: authors(claims, siteName),
    siteName: siteName || new URL(url).hostname.replace(/^www\./, ''),
    publishedTime: firstDate(valuesOf(claims, 'published'), lang),
    lang,
    dir: directionOf(copy, lang),
    excerpt: plain(bestOf(claims, 'excerpt')[0] ?? ''),
    leadImage: absolute(valuesOf(claims, 'image'), base),
    canonicalUrl: canonicalAddress(url, declaredAddress(copy)),
  };
}

function authors(claims: Claim[], siteName: string): string[] {
  for (const source of ['json-ld', 'microdata', 'meta', 'visible'] as const) {
    const named = people(
      valuesOf(
        claims.filter((claim) => claim.source === source),
        'author',
      ),
    ).filter((name) => name !== siteName);
    if (named.length > 0) return named;
  }
  return [];
}

function firstDate(values: string[], lang: string): string {
  for (const value of values) {
    const date = isoDate(value, lang || 'en');
    if (date !== '') return date;
  }
  return '';
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
  return textOf(new DOMParser().parseFromString(value, 'text/html').body);
}
