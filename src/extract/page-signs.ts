// A cheap look whether a page may be one of several of an article: `pages.ts` looks closer.
import { baseOf } from './base';
import { shortTextOf } from './dom';

/** What may tell the number of a page in words. */
export const pagers = '[class*="pag" i], [id*="pagina" i], [aria-label*="pagina" i]';

/** What an address of a page may have beyond that of the article. */
const atEnd = /(?:[/_-](?:page|seite|pagina|pag|p)?[/_-]?\d{1,2})?(?:\.\w{3,5})?\/?$/i;
/** A number that an address ends in, or gives by a name. */
const anyNumber = /^[^?]*\d(?:\.\w{3,5})?\/?(?:\?|$)|=\d{1,5}(?:&|$)/;
/** "Page 2 of 5", in whatever language. */
const counted = /^\D+\d{1,3}\s*\D{1,4}\s*\d{1,3}$/;

/** In doubt it is. */
export function mayBeOneOfPages(copy: Document, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, pathname } = new URL(url);
  const stem = origin + pathname.replace(atEnd, '');
  const base = baseOf(copy, url);
  const own = withoutHash(url);
  const isNumbered = (address: string): boolean => anyNumber.test(address.slice(stem.length));
  const isOther = (address: string): boolean => {
    if (!(isNumbered(own) || /\d/.test(address)) || !URL.canParse(address, base)) return false;
    const target = withoutHash(new URL(address, base).href);
    return target.startsWith(stem) && target !== own && (isNumbered(own) || isNumbered(target));
  };
  return (
    [...copy.querySelectorAll('link[rel~="next" i][href], a[href]')].some((a) => isOther(a.getAttribute('href')!)) ||
    [...copy.querySelectorAll(pagers)].some((pager) => counted.test(shortTextOf(pager)))
  );
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}
