// The title of the article: as readers see it, without the name of the site, even where the page's titles differ.
import { loose, textOf } from '../dom';
import { wordsIn } from '../letters';
import type { Source } from './claims';
import { type Heading, headingsOf } from './headings';
import { withoutSite } from './site-in-title';

export interface Title {
  title: string;
  source: Source;
  /** Where the title stands on the page, if it does. */
  heading: Element | undefined;
}

/** What the page says of its title. */
export interface TitleClaims {
  /** The document's own title. */
  document: string;
  /** Headlines of structured data: machines are told them apart from the site's name. */
  headlines: string[];
  /** The headline of news that JSON-LD and a meta element agree on: under it the article is passed on. */
  shared: string;
  /** All titles claimed, most trusted first. */
  all: string[];
  siteName: string;
}

/** @param base what the page's addresses are resolved against */
export function titleOf(copy: Document, base: string, claims: TitleClaims): Title {
  const headings = headingsOf(copy, base, claims.siteName);
  const seen = headingOf(headings, claims);
  if (seen) {
    const title = otherHeadline(seen.key, claims, base) || asTyped(worded(seen, claims, base), claims);
    return { title, source: 'heading', heading: seen.element };
  }
  const claimed = claims.all[0];
  const title = withoutSite(claimed ?? claims.document, claims.siteName, base) || textOf(headings[0]?.element);
  return { title, source: claimed ? 'meta' : 'document', heading: headings[0]?.element };
}

/** Newsrooms change what stands above an article; the headline they sent out, kicker and all, is what it is known by. */
function otherHeadline(key: string, { shared, siteName }: TitleClaims, base: string): string {
  const headline = withoutSite(shared, siteName, base);
  const other = loose(headline);
  return other.startsWith(key) || key.includes(other) ? '' : headline;
}

/** Themes bend the marks of a title for show: as it was typed where the document's title and another have it so. */
function asTyped(shown: string, { document, all }: TitleClaims): string {
  const typed = shown.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return typed !== shown && document.includes(typed) && all.some((title) => title.includes(typed)) ? typed : shown;
}

/**
 * As the heading has it, unless it only sets a badge, a kicker or a permalink's mark before what the page calls itself, or
 * has that in capitals.
 */
function worded({ element, text, key }: Heading, claims: TitleClaims, base: string): string {
  const plain = withoutSite(text, claims.siteName, base);
  const isLoud = text.includes(' ') && text === text.toUpperCase();
  const titles = [...claims.all, claims.document].map((title) => withoutSite(title, claims.siteName, base));
  const named = titles.find(
    (title) =>
      text !== title &&
      ((isLoud && key === loose(title) && title !== title.toUpperCase()) ||
        text === title.replace(/ [-–—|](?= )/, '') ||
        (key.endsWith(loose(title)) && text.includes(title) && isBehindKicker(element, text, title)) ||
        (text.startsWith(title) && isBeforeTail(element, text, title))),
  );
  // "North Sea – How the tides turn" stands here, "Coasts: How the tides turn" is claimed.
  const others = titles.filter((title) => !loose(title).includes(key)).map((title) => title.replace(/^.*?: /, ''));
  const shared = (title: string): boolean => title.length * 5 >= text.length * 2 && text.endsWith(title);
  return named ?? others.find((title) => shared(title) && isApart(element, title)) ?? plain.replace(/\s*[¶#§]$/, '');
}

/** What stands before a title in its heading goes when it is short, or apart: an element of its own, or behind a dash. */
function isBehindKicker(heading: Element, text: string, title: string): boolean {
  if (title.length * 5 >= text.length * 4) return true;
  const kicker = text.slice(0, text.lastIndexOf(title));
  return (
    title.length * 5 >= text.length * 2 &&
    (/\s[-–—|/]\s$/.test(kicker) || isApart(heading, kicker.trim()) || isApart(heading, title))
  );
}

/** "How the tides turn (shore.example) 87": where a link leads, how many answered, a subtitle. */
function isBeforeTail(heading: Element, text: string, title: string): boolean {
  const tail = text.slice(title.length);
  return title.length > 15 && /^\s/.test(tail) && (isApart(heading, tail.trim()) || isApart(heading, title));
}

function isApart(heading: Element, part: string): boolean {
  return [...heading.querySelectorAll('*')].some((each) => textOf(each) === part);
}

/** The headline among the headings; else the first `h1` that a title confirms; else the only `h1`; else the best part. */
function headingOf(headings: Heading[], claims: TitleClaims): Heading | undefined {
  const headlines = new Set(claims.headlines.map(loose));
  const headline = headings.find(({ key }) => headlines.has(key));
  if (headline) return headline;
  const wholes = [claims.document, ...claims.all].map(loose).filter((title) => title !== '');
  const firsts = headings.filter(({ level }) => level === 1);
  const parts = titleParts(claims);
  const confirmed = longest(firsts.filter(({ key }) => isPartOf(key, wholes) || parts.first.has(key)));
  // The name of a book or a manual stands above each of its chapters, and behind them in the title.
  const isBook = confirmed && parts.last.has(confirmed.key) && !wholes.includes(confirmed.key);
  const chapter = isBook && headings.find(({ key }) => parts.first.has(key));
  if (confirmed) return chapter || confirmed;
  const worded = firsts.filter(({ text }) => text.length < 200 && text.length > 11);
  const alike = worded.filter(({ text }) =>
    claims.all.concat(claims.document).some((title) => shareOfWords(text, title) >= 0.4),
  );
  if (alike[0]) return alike[0];
  if (worded.length === 1 && firsts.length === 1) return worded[0];
  return (
    longest(headings.filter(({ key }) => isPartOf(key, wholes, 0.5))) ??
    headings.find(({ key }) => wholes.some((title) => title.length * 2 > key.length && key.endsWith(title)))
  );
}

/** The first and the last parts of the titles that have several. */
function titleParts(claims: TitleClaims): Record<'first' | 'last', Set<string>> {
  const titles = [claims.document, ...claims.all].map((title) => title.split(partSeparator).map(loose));
  const several = titles.filter(({ length }) => length > 1);
  return { first: new Set(several.map(([first]) => first!)), last: new Set(several.map((parts) => parts.at(-1)!)) };
}

const partSeparator = /\s+[|\-–—·•»«>]+\s+/;

function longest(headings: Heading[]): Heading | undefined {
  return headings.reduce<Heading | undefined>(
    (best, heading) => (best && best.text.length >= heading.text.length ? best : heading),
    undefined,
  );
}

/** What a title holds beside the heading is the site's name and the like, so it is not much longer. */
function isPartOf(key: string, wholes: string[], share = 0.25): boolean {
  return wholes.some((whole) => whole.includes(key) && key.length >= share * whole.length);
}

function shareOfWords(text: string, title: string): number {
  const words = wordsOf(text);
  const others = new Set(wordsOf(title));
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}

function wordsOf(text: string): string[] {
  const words = wordsIn(text.toLowerCase());
  const telling = words.filter((word) => word.length > 3 || /[^a-z]/.test(word));
  return telling.length > 2 ? telling : words;
}
