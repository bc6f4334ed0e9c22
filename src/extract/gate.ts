// Tells an article from a front page, a list, a shop or an app, before anything is chosen or dropped.
import { isFrontPage } from './address';
import { isBlock, isElement, linkDensity, textOf } from './dom';
import { jsonLdObjects, typesOf } from './metadata/json-ld';
import type { PageContext } from './page';

const articleTypes =
  /article|blogposting|newsposting|reportage|discussionforumposting|qapage|recipe|review$|report$|socialmediaposting|techarticle/i;
const otherTypes =
  /^(product|productgroup|offer|aggregateoffer|itemlist|collectionpage|searchresultspage|offercatalog|service|store|localbusiness|softwareapplication|jobposting|event|realestatelisting)$/i;

/** Points at and above which a page counts as an article. */
const threshold = 1;

/** Whether a mere click should capture the page. Errs on the side of yes where there is much prose. */
export function looksLikeArticle(copy: Document, page: PageContext): boolean {
  const prose = proseLength(copy);
  if (prose < 250) return false;
  const points = declaredPoints(copy) + markedPoints(copy) + addressPoints(page.url) + Math.min(2, prose / 2500);
  return points + (page.metadata.publishedTime ? 0.5 : 0) + (page.metadata.byline.length > 0 ? 0.5 : 0) >= threshold;
}

function declaredPoints(copy: Document): number {
  const types = jsonLdObjects(copy).flatMap(typesOf);
  const openGraph = copy.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  let points = 0;
  if (
    types.some((type) => articleTypes.test(type)) ||
    copy.querySelector('[itemtype*="Article" i], [itemtype*="BlogPosting" i]')
  )
    points += 1.5;
  if (types.some((type) => otherTypes.test(type)) || copy.querySelector('[itemtype$="schema.org/Product" i]'))
    points -= 1.5;
  if (/^article$/i.test(openGraph)) points += 0.5;
  if (/product|profile/i.test(openGraph)) points -= 1.5;
  if (copy.querySelector('meta[property="article:published_time" i], meta[name="citation_title" i]')) points += 0.5;
  return points;
}

/** One entry is an article; many are a list of them. */
function markedPoints(copy: Document): number {
  const entries = copy.querySelectorAll(
    '.hentry, .h-entry, [itemprop~="articleBody"], article:not(article article)',
  ).length;
  return entries === 0 ? 0 : entries <= 2 ? 1 : -0.5;
}

function addressPoints(url: string): number {
  const { pathname, searchParams } = new URL(url);
  if (isFrontPage(url)) return -1.5;
  if (
    /\/(search|suche|recherche|category|categories|tag|tags|topics?|products?|collections?|shop|cart|login|pricing)(\/|$)/i.test(
      pathname,
    )
  )
    return -1;
  if (['q', 's', 'query', 'search'].some((name) => searchParams.has(name))) return -1;
  return /\/(19|20)\d\d\/\d{1,2}\/|\d{4}-\d{2}-\d{2}/.test(pathname) ? 0.5 : 0;
}

/** How much text stands in long paragraphs with few links, in characters: what articles have and lists do not. */
function proseLength(copy: Document): number {
  let length = 0;
  for (const element of copy.querySelectorAll('p, li, dd, td, blockquote, div, section, article')) {
    const own = textOfOwn(element);
    if (own.length > 80 && linkDensity(element) < 0.5) length += own.length;
  }
  return length;
}

/** The text of an element that stands in no block inside it. */
function textOfOwn(element: Element): string {
  return [...element.childNodes]
    .filter((node) => !isBlock(node) && !(isElement(node) && node.matches('script, style, noscript')))
    .map(textOf)
    .join(' ')
    .trim();
}
