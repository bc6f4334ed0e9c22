// From page to page of an article: which is read next, which belong to it, and what they are together.
import { joined } from '../extract/several/join';
import { isOfArticle, isWhole } from '../extract/several/same';
import { joinSources } from '../extract/several/sources';
import type { Extraction, PageFailure, PageOfArticle, Pages, PagesLeft, ReadPage, Receipt } from '../model';

/** The most pages that are joined. */
export const mostPages = 30;

/** Milliseconds for one page, and for those of an article together. */
const timeForOne = 20_000;
const timeForAll = 180_000;

type Result = ReadPage | { why: PageFailure };

/** Reads one page in so many milliseconds; `number` is its place among the pages. */
export type Read = (url: string, number: number, time: number) => Promise<Result>;

/** The same, in the time that is left. */
type ReadInTime = (url: string, number: number) => Promise<Result>;

/** What was read, and the page that could not be. */
interface Walked {
  pages: ReadPage[];
  failed?: Required<PageOfArticle>;
}

/** What another try, or more access, may mend. */
const passing: readonly PageFailure[] = ['needsAccess', 'unreachable', 'tooSlow', 'refused'];

/**
 * The article of all its pages: all on one page, where the site has that; else one page after the other, from the first
 * on. What cannot be read leaves it as far as it goes, with a line in the receipt.
 * @param first the page that was captured
 */
export async function readFurther(
  first: ReadPage,
  further: Pages & { whole?: string },
  read: Read,
): Promise<Omit<Extraction, 'further'> & { further?: PagesLeft }> {
  const end = performance.now() + timeForAll;
  const readInTime: ReadInTime = (url, number) => {
    const time = Math.min(timeForOne, end - performance.now());
    return time > 0 ? read(url, number, time) : Promise.resolve({ why: 'tooSlow' });
  };
  const whole = further.whole === undefined ? undefined : await readWhole(first, further.whole, readInTime);
  const { pages, failed } = whole ? { pages: [whole], failed: undefined } : await walk(first, further, readInTime);
  const { article, receipt } = joined(pages);
  const { url, canonicalUrl } = first.article;
  const source = joinSources(pages.map(sourceOf), url);
  const isAlone = pages.length === 1 && !whole && !failed;
  return {
    ...{ looksLikeArticle: first.looksLikeArticle, article: { ...article, url, canonicalUrl } },
    receipt: isAlone ? withoutJoined(receipt) : failed ? withFailed(first, receipt, failed) : receipt,
    ...(source !== undefined && { source }),
    ...(failed && passing.includes(failed.why) && { further: { why: failed.why, origin: new URL(failed.url).origin } }),
  };
}

/** What turned out to be no further page is not told of. */
function withoutJoined({ joined: _, ...receipt }: Receipt): Receipt {
  return receipt;
}

/** What is missing is the rest of the article, or all of it but the page that was captured. */
function withFailed({ receipt: { pages } }: ReadPage, receipt: Receipt, failed: PageOfArticle): Receipt {
  const { joined = [], warnings } = receipt;
  const isOne = joined.length === 1;
  return {
    ...{ ...receipt, joined: [...joined, failed] },
    ...{ warnings: [...warnings, isOne ? 'onePageOfMany' : 'maybeCutShort'], ...(isOne && pages && { pages }) },
  };
}

async function readWhole(first: ReadPage, url: string, read: ReadInTime): Promise<ReadPage | undefined> {
  const page = await read(url, 1);
  if ('why' in page || !isWhole(first, page)) return undefined;
  const { html, text } = page.article;
  return { ...page, article: { ...first.article, url: page.article.url, html, text } };
}

/** Starts at the first page where its address is known. Where the pages do not lead to the one captured, it starts there. */
async function walk(first: ReadPage, further: Pages, read: ReadInTime): Promise<Walked> {
  const fromFirst = further.first === undefined ? undefined : await walkFrom(further.first, [], first, read);
  if (fromFirst?.pages.includes(first)) return fromFirst;
  const fromHere = further.next === undefined ? { pages: [first] } : await walkFrom(further.next, [first], first, read);
  return fromFirst?.failed && !fromHere.failed ? { ...fromHere, failed: fromFirst.failed } : fromHere;
}

async function walkFrom(start: string, known: ReadPage[], captured: ReadPage, read: ReadInTime): Promise<Walked> {
  const pages = [...known];
  const seen = new Set<string>();
  for (let url: string | undefined = start; url !== undefined && !seen.has(url); ) {
    seen.add(url);
    if (pages.length >= mostPages) return { pages, failed: { url, why: 'tooMany' } };
    const page: Result = url === captured.article.url ? captured : await read(url, pages.length + 1);
    if ('why' in page) return { pages, failed: { url, why: page.why } };
    if (pages.length > 0 && !isOfArticle(pages, page)) break;
    pages.push(page);
    url = page.further?.next;
  }
  return { pages };
}

function sourceOf({ article: { url }, source }: ReadPage): { url: string; html: string } | undefined {
  return source === undefined ? undefined : { url, html: source };
}
