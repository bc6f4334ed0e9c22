// Whether a page that an article leads to is a page of it, and not another article that comes after.
import type { Pages, ReadPage } from '../../model';
import { lettersIn } from './letters';

/** What titles say of the page's number. */
const mark =
  /[\s|:,–—-]*[([]?\s*((page|seite|página|pagina|sida|strona|страница)\s*\d{1,3}(\s*(of|von|de|sur|di|\/)\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3})\s*[)\]]?\s*/i;

/** Shorter titles are part of many. */
const telling = 10;

/** @param pages that are known to be of it, in their order */
export function isOfArticle(pages: readonly ReadPage[], other: ReadPage): boolean {
  const [first] = pages;
  // Some sites answer an address beyond the last page with the first.
  if (!first || pages.some(({ article }) => article.text === other.article.text)) return false;
  const [one, two] = [first, other].map(({ article }) => lettersIn(article.title.replace(mark, ' '))) as [
    string,
    string,
  ];
  if (one === two) return true;
  const isPart = (part: string, whole: string): boolean => part.length >= telling && whole.includes(part);
  return isPart(one, two) || isPart(two, one) || countsBoth(first.further, other.further);
}

/** A row of numbers on both pages, at another place in it: a series of articles has none. */
function countsBoth(one: Pages | undefined, other: Pages | undefined): boolean {
  return one?.of !== undefined && other?.of !== undefined && one.number !== other.number;
}

/** Whether a page that claims to have all of an article does: it holds what the first page says, and more. */
export function isWhole(first: ReadPage, other: ReadPage): boolean {
  const paragraphs = first.blocks.filter(({ text }) => text.length >= 60).map(({ text }) => lettersIn(text));
  const held = new Set(other.blocks.map(({ text }) => lettersIn(text)));
  const found = paragraphs.filter((text) => held.has(text)).length;
  return found >= paragraphs.length * 0.8 && other.article.text.length > first.article.text.length * 1.2;
}
