// Whether a page is one of several that an article is spread over: which, of how many, and where the next one is.
import type { Pages } from '../model';
import { baseOf } from './base';
import { collapsed, shortTextOf } from './dom';
import { pagers } from './page-signs';

/** What the page says of itself; undefined where nothing says that there is more than one. Call before any pass. */
export function readPages(copy: Document, url: string): Pages | undefined {
  if (!URL.canParse(url)) return undefined;
  const own = new URL(url);
  own.hash = '';
  const links = linksIn(copy, own, baseOf(copy, url));
  const counted = countedIn(copy);
  const numbered = links.filter(({ shown }) => shown > 0);
  const isStart = links.some(({ target }) => isStem(own, target));
  const number = counted?.number ?? (isStart ? 1 : numberOf(own, numbered));
  const of = Math.max(
    counted?.of ?? 0,
    ...(numbered.length > 0 ? [number] : []),
    ...numbered.map(({ shown }) => shown),
  );
  const next = links.find(({ isNext }) => isNext) ?? numbered.find(({ shown }) => shown === number + 1);
  if (of < 2 && !next) return undefined;
  const first = number > 1 ? numbered.find(({ shown }) => shown === 1) : undefined;
  return {
    ...{ number, ...(of > 1 && { of }), ...(next && { next: next.target.href }) },
    ...(first && { first: first.target.href }),
  };
}

interface Link {
  readonly target: URL;
  /** The number that it shows, 0 for none. */
  readonly shown: number;
  readonly isNext: boolean;
}

/** Links to what may be other pages of the same article. */
function linksIn(copy: Document, own: URL, base: string): Link[] {
  const found: Link[] = [];
  for (const link of copy.querySelectorAll('link[rel~="next" i][href], a[href]')) {
    const words = wordsOf(link);
    const isCalledNext = /\bnext\b/i.test(link.getAttribute('rel') ?? '') || nextWords.test(words.toLowerCase());
    const shown = /^\d{1,2}$/.test(words) ? Number(words) : 0;
    const href = link.getAttribute('href')!;
    if ((!isCalledNext && shown === 0) || !URL.canParse(href, base)) continue;
    const target = new URL(href, base);
    if (/comment/i.test(target.hash)) continue;
    target.hash = '';
    if (target.href === own.href) continue; // a note, most often
    const isNext = isCalledNext && isNextPage(target, own);
    if (isNext || (shown > 0 && arePages(target, own) && isCalled(target, shown, own)))
      found.push({ target, shown, isNext });
  }
  return found;
}

/** The words that call a link the next page, alone in it. */
const nextWords =
  /^(?:(?:next|next page|continue to page \d+|nächste seite|weiter|page suivante|suivante?|página siguiente|siguiente|próxima página|próxima|pagina successiva|successiva|volgende pagina|volgende|nästa sida|næste side|następna strona|следующая страница|далее|следующая|sonraki sayfa|次のページ|次へ|下一页|下一頁|다음 페이지|다음|الصفحة التالية|التالي)\s*[›»→>]*|[›»→>]+)$/;

/** No link of a pager is longer; asked of every link of a page, so what is longer is not read. */
const longest = 40;

function wordsOf(link: Element): string {
  const text = link.firstChild === link.lastChild ? (link.firstChild?.nodeValue ?? link.textContent) : link.textContent;
  return !text || text.length > longest ? '' : collapsed(text);
}

/** A number that an address ends in, with what stands before it, and what may stand behind it. */
const atEnd = /(?:[/_-](?:page|seite|pagina|pag|p)?[/_-]?(\d{1,2}))?(\.\w{3,5})?\/?$/i;
const counting = /^(?:p|page|pg|paged|seite|pagina|showpage)$/i;
/** These count what stands before the page. */
const skipping = /^(?:start|offset)$/i;

interface Numbered {
  /** The address without its number: pages of one article have it in common. */
  readonly stem: string;
  /** Undefined where the address has none, as that of a first page. */
  readonly number: number | undefined;
  readonly isSkipping: boolean;
}

function readAddress({ origin, pathname, searchParams }: URL): Numbered {
  const rest = [...searchParams].filter(([name]) => !counting.test(name) && !skipping.test(name));
  const [name, value] =
    [...searchParams].find(
      ([each, number]) => (counting.test(each) || skipping.test(each)) && /^\d{1,5}$/.test(number),
    ) ?? [];
  const path = pathname.replace(/\/page(?=\/\d+\/?$)/, '');
  const [, inPath] = atEnd.exec(path) ?? [];
  const number = value ?? inPath;
  return {
    stem: `${origin}${path.replace(atEnd, '$2')}?${rest.join('&')}`,
    number: number === undefined ? undefined : Number(number),
    isSkipping: name !== undefined && skipping.test(name),
  };
}

/** `/story` and `/story/2`, `/story/page/2`, `/story-2.html`, `/story?page=2`. Of a front page nothing is a page. */
function arePages(one: URL, other: URL): boolean {
  const { stem } = readAddress(one);
  if (!/^https?:\/\/[^/]+\/[^?]/.test(stem)) return false;
  return stem === readAddress(other).stem || isStem(one, other) || isStem(other, one);
}

/** Whether an address, with whatever number it ends in, is what another adds one to: `/top-10` and `/top-10/2`. */
function isStem(one: URL, other: URL): boolean {
  const { origin, pathname, search } = one;
  const { stem, number } = readAddress(other);
  return number !== undefined && stem === `${origin}${pathname.replace(/\/$/, '')}${search || '?'}`;
}

/** Some count from nought. */
function isCalled(target: URL, shown: number, own: URL): boolean {
  if (isStem(target, own)) return shown === 1;
  const { number, isSkipping } = readAddress(target);
  return number === undefined ? shown === 1 : isSkipping || number === shown || number === shown - 1;
}

/** Whether an address is that of the page after another. */
export function isNextPage(next: URL, own: URL): boolean {
  if (next.href === own.href || !arePages(next, own)) return false;
  const { number, isSkipping } = readAddress(next);
  const before = isStem(own, next) ? undefined : readAddress(own).number;
  if (number === undefined) return false;
  if (isSkipping) return number > (before ?? 0);
  return before === undefined ? number === 1 || number === 2 : number === before + 1;
}

/** The number of the page itself, by its address and by how the links around it count. */
function numberOf(own: URL, links: readonly Link[]): number {
  const { number, isSkipping } = readAddress(own);
  if (isSkipping) return (links.findLast(({ target }) => (readAddress(target).number ?? 0) < number!)?.shown ?? 0) + 1;
  const isFromNought = links.some(({ target, shown }) => readAddress(target).number === shown - 1);
  return isFromNought ? (number ?? 0) + 1 : (number ?? 1);
}

/** "Page 2 of 5" as a pager writes it, alone in its element. Without the word it may count pictures. */
const counted =
  /^(?:page|seite|página|pagina|sida|side|strona|strana|страница|стр\.?|sayfa|halaman|trang)\s*(\d{1,3})\s*(?:of|von|de|sur|di|van|av|af|z|ze|из|\/|dari)\s*(\d{1,3})$/i;

function countedIn(copy: Document): { number: number; of: number } | undefined {
  for (const pager of copy.querySelectorAll(pagers)) {
    const [, number, of] = counted.exec(shortTextOf(pager)) ?? [];
    if (of !== undefined && Number(of) > 1 && Number(number) <= Number(of)) {
      return { number: Number(number), of: Number(of) };
    }
  }
  return undefined;
}
