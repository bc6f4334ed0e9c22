// The title of the article: without the name of the site, right even where the page's titles differ.
import { isFrontPage } from '../address';
import { loose, textOf } from '../dom';

/** What separates the title of an article from the name of its site. */
const separators = /\s+[|\-–—·•»«/:>]+\s+|\s*[|»]\s*|:\s+/;

/**
 * @param base what the page's addresses are resolved against
 * @param claimed titles that the page claims, most trusted first
 * @param siteName as claimed, or empty
 */
export function titleOf(copy: Document, base: string, claimed: string[], siteName: string): string {
  const documentTitle = textOf(copy.querySelector('head > title') ?? copy.querySelector('title'));
  const heading = headingWithin(copy, base, [documentTitle, ...claimed], siteName);
  if (heading) return heading;
  const title = claimed[0] || documentTitle;
  return withoutSite(title, siteName) || title || textOf(copy.querySelector('h1'));
}

/** The longest heading whose words are also in a title of the page: what readers see is how the article is called. */
function headingWithin(copy: Document, base: string, titles: string[], siteName: string): string {
  const wholes = titles.map(loose).filter((title) => title !== '');
  let best = '';
  for (const heading of copy.querySelectorAll('h1, h2, h3')) {
    const text = textOf(heading);
    const key = loose(text);
    if (key.length < 4 || key === loose(siteName) || leadsToFrontPage(heading, base)) continue;
    if (text.length > best.length && wholes.some((whole) => whole.includes(key) && key.length * 4 > whole.length))
      best = text;
  }
  return best;
}

function leadsToFrontPage(heading: Element, base: string): boolean {
  const href = (heading.querySelector('a[href]') ?? heading.closest('a[href]'))?.getAttribute('href');
  return href !== null && href !== undefined && URL.canParse(href, base) && isFrontPage(new URL(href, base).href);
}

/** Drops the part of a title that is the site's name, at its end or its beginning. */
function withoutSite(title: string, siteName: string): string {
  const name = loose(siteName);
  const parts = title.split(separators);
  if (name === '' || parts.length < 2) return title;
  if (loose(parts.at(-1)!) === name)
    return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/[\s|\-–—·•»«/:>]+$/, '');
  if (loose(parts[0]!) === name) return title.slice(parts[0]!.length).replace(/^[\s|\-–—·•»«/:>]+/, '');
  return title;
}
