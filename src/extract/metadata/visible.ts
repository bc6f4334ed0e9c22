// What a reader sees of a page's facts near its title: names in bylines, dates in time elements.
import { textOf } from '../dom';
import type { Claim } from './claims';

/** Where publishing systems put the author, most telling first. */
const bylines = [
  '[rel~="author"]',
  '.p-author',
  '[class*="byline" i] [class*="name" i]',
  '[class*="byline" i] a',
  '[class*="author" i] [class*="name" i]',
  '[class*="author" i] a',
  '[class*="byline" i]',
  '.post-author, .entry-author, .article-author, .author, [itemprop~="author"]',
];

/** Where publishing systems put the day of publication, most telling first. */
const times = [
  'time[itemprop~="datePublished"], [itemprop~="datePublished"]',
  'time[pubdate], .dt-published, time.published, time.entry-date.published, abbr.published',
  'article header time, header time[datetime], article time[datetime]',
  '.entry-date, .post-date, .published, .article-date, .date-header, .publish-date, .pubdate, .timestamp',
  '[class*="publish" i][class*="date" i], [class*="post-date" i], [class*="article-date" i]',
  'main time, time[datetime]',
];

/** Parts of a page whose names and dates are not the article's. */
const elsewhere =
  'aside, footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="popular" i]';

export function fromVisibleText(copy: Document): Claim[] {
  const authors = firstGroup(copy, bylines).map(textOf);
  const dates = firstGroup(copy, times).slice(0, 1).map(timeOf);
  return [
    ...authors
      .filter((author) => author !== '' && author.length < 80)
      .map((value): Claim => ({ field: 'author', value, source: 'visible' })),
    ...dates.map((value): Claim => ({ field: 'published', value, source: 'visible' })),
  ];
}

/** The elements that the first fruitful selector finds, of those that stand close together: one byline, not a list. */
function firstGroup(copy: Document, selectors: string[]): Element[] {
  for (const selector of selectors) {
    const found = [...copy.querySelectorAll(selector)].filter(
      (element) => !element.parentElement?.closest(elsewhere) && textOf(element) !== '',
    );
    const first = found[0];
    if (first) return found.filter((element) => sameRow(first, element)).slice(0, 8);
  }
  return [];
}

function sameRow(first: Element, element: Element): boolean {
  const row = first.parentElement;
  return (
    element === first ||
    (row !== null && (element.parentElement === row || element.parentElement?.parentElement === row.parentElement))
  );
}

function timeOf(element: Element): string {
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
  return machine && /\d{4}/.test(machine) ? machine : textOf(element);
}
