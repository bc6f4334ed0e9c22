// What a page declares about the extent of its article: words, access, pages.
import { jsonLdObjects, typesOf } from './metadata/json-ld';
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
  isOneOfMany: boolean;
}

const articleType = /(article|blogposting|newsposting|reportage\w*|scholarlywork|report|review)$/i;

/** An `articleBody` below this is a teaser or a template's filling. */
const shortestBody = 50;

/** Reads a copy's declarations; call before any pass. */
export function readDeclared(copy: Document, url: string): Declared {
  const articles = jsonLdObjects(copy).filter((object) => typesOf(object).some((type) => articleType.test(type)));
  // A page that lists articles declares many: none of them tells its extent.
  const article = articles.length <= 2 ? articles[0] : undefined;
  const bodyWords = countWords(stringOf(article?.articleBody));
  const words = Number.parseInt(stringOf(article?.wordCount), 10) || (bodyWords >= shortestBody ? bodyWords : 0);
  return {
    ...(words > 0 && { words }),
    ...(bodyWords >= shortestBody && { bodyWords }),
    isLocked: articles.some((each) => isFalse(each.isAccessibleForFree)) || copy.querySelector(locked) !== null,
    isOneOfMany: leadsOn(copy, url) || countsPages(copy),
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

/** Whether the page leads to a next one whose address is its own but for the number of a page. */
function leadsOn(copy: Document, url: string): boolean {
  const links = copy.querySelectorAll('link[rel~="next" i][href], a[rel~="next" i][href]');
  return [...links].some((link) => {
    const target = link.getAttribute('href')!;
    return URL.canParse(target, url) && isNextPage(new URL(target, url), new URL(url));
  });
}

const numbered = /(?:[/_-](?:p|page|seite|pagina)?[/_-]?\d{1,3})?(\.\w{3,5})?\/?$/i;

/** `/story` and `/story/2`, `/story/page/2`, `/story-2.html`, `/story?page=2`. */
export function isNextPage(next: URL, own: URL): boolean {
  if (next.origin !== own.origin || next.href === own.href) return false;
  if (next.pathname === own.pathname) return /[?&](p|page|pg|seite|pagina|start|showpage)=\d+/i.test(next.search);
  if (own.pathname === '/' || /^\/page\//.test(next.pathname)) return false;
  const stem = (path: string): string => path.replace(/\/page(?=\/\d+\/?$)/, '').replace(numbered, '$1');
  return stem(next.pathname) === stem(own.pathname) && /\d/.test(next.pathname.slice(own.pathname.length - 6));
}

/** "Page 2 of 5" as a pager writes it, alone in its element. Without the word it may count pictures. */
const counted =
  /^(?:page|seite|página|pagina|sida|side|strona|strana|страница|стр\.?|sayfa|halaman|trang)\s*\d{1,3}\s*(?:of|von|de|sur|di|van|av|af|z|ze|из|\/|dari)\s*(\d{1,3})$/i;

function countsPages(copy: Document): boolean {
  const pagers = copy.querySelectorAll('[class*="pag" i], [id*="pagina" i], [aria-label*="pagina" i]');
  return [...pagers].some((pager) => {
    const text = (pager.textContent ?? '').trim().replace(/\s+/g, ' ');
    const [, pages] = (text.length <= 30 ? counted.exec(text) : undefined) ?? [];
    return pages !== undefined && Number(pages) > 1;
  });
}
