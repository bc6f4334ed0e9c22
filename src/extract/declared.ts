// What a page declares about the extent of its article: words, access, pages.
import type { Pages } from '../model';
import { jsonLdObjects, typesOf } from './metadata/json-ld';
import type { Brought } from './page';
import { countWords } from './word-count';

type JsonObject = ReturnType<typeof jsonLdObjects>[number];
type Json = JsonObject[string] | undefined;

export interface Declared {
  /** schema.org's `wordCount`, or the words of its `articleBody`. */
  words?: number;
  /** Words of `articleBody`: the text itself, where `wordCount` may be a guess. */
  bodyWords?: number;
  /** Whether the page says that not everybody may read it (schema.org's `isAccessibleForFree`). */
  isLocked: boolean;
  pages?: Pages;
}

const articleType = /(article|blogposting|newsposting|reportage\w*|scholarlywork|report|review)$/i;

/** An `articleBody` below this is a teaser or a template's filling. */
const shortestBody = 50;

/** Reads a copy's declarations; call before any pass. */
export function readDeclared(copy: Document, url: string, { readPages }: Brought): Declared {
  const articles = jsonLdObjects(copy).filter((object) => typesOf(object).some((type) => articleType.test(type)));
  // A page that lists articles declares many: none of them tells its extent.
  const article = articles.length <= 2 ? articles[0] : undefined;
  const bodyWords = countWords(stringOf(article?.articleBody));
  const words = Number.parseInt(stringOf(article?.wordCount), 10) || (bodyWords >= shortestBody ? bodyWords : 0);
  const pages = readPages?.(copy, url);
  return {
    ...(words > 0 && { words }),
    ...(bodyWords >= shortestBody && { bodyWords }),
    isLocked: articles.some((each) => isFalse(each.isAccessibleForFree)) || copy.querySelector(locked) !== null,
    ...(pages && { pages }),
  };
}

/** What the same is called outside of JSON-LD. */
const locked =
  'meta[property="article:content_tier" i][content="locked" i], [itemprop~="isAccessibleForFree"][content="false" i]';

function stringOf(value: Json): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isFalse(value: Json): boolean {
  return value === false || /^(https?:\/\/schema\.org\/)?false$/i.test(stringOf(value));
}
