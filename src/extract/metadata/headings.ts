// The headings of a page that may be the title of its article.
import { isFrontPage } from '../address';
import { loose, textOf } from '../dom';

export interface Heading {
  element: Element;
  text: string;
  /** The text as it is compared. */
  key: string;
  level: number;
}

const most = 60;

/** In their order, without those of navigation and dialogs, the site's name, and links to the front page. */
export function headingsOf(copy: Document, base: string, siteName: string): Heading[] {
  const site = loose(siteName);
  const headings: Heading[] = [];
  for (const element of copy.querySelectorAll('h1, h2, h3, [role="heading"][aria-level="1"]')) {
    const text = wordsOf(element);
    const key = loose(text);
    if (key.length < 3 || text.length > 400 || key === site || isElsewhere(element) || leadsToFrontPage(element, base))
      continue;
    headings.push({ element, text, key, level: /^h\d$/.test(element.localName) ? Number(element.localName[1]) : 1 });
    if (headings.length === most) break;
  }
  return headings;
}

/** What a heading says, without the buttons in it; where its line ends a word does. */
function wordsOf(heading: Element): string {
  if (!heading.querySelector('br, button, [role="button"]')) return textOf(heading);
  const copy = heading.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('br, button, [role="button"]'))
    each.replaceWith(each.localName === 'br' ? ' ' : '');
  return textOf(copy);
}

function isElsewhere(element: Element): boolean {
  const around = element.closest('main, nav, aside, footer, dialog, [role="dialog"]');
  return around !== null && around.localName !== 'main';
}

function leadsToFrontPage(heading: Element, base: string): boolean {
  const href = (heading.querySelector('a[href]') ?? heading.closest('a[href]'))?.getAttribute('href');
  return href !== null && href !== undefined && URL.canParse(href, base) && isFrontPage(new URL(href, base).href);
}
