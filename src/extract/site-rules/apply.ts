// What a site rule changes: who says what the title, the byline and the date are, and what of the page is its content.
import type { SiteRule } from '../../model';
import { rename, textOf } from '../dom';
import { isoDate } from '../metadata/dates';
import type { ReadMetadata } from '../metadata/metadata';
import { people } from '../metadata/people';
import { findAll } from './selectors';

/** The name under which the receipt tells of a rule. */
export const siteRule = 'site-rule';

/** The metadata with what the rule finds in place of what the page was read to say. Call before `cutToRule`. */
export function withRule(metadata: ReadMetadata, copy: Document, rule: SiteRule | undefined): ReadMetadata {
  const title = valuesAt(copy, rule?.title).find((value) => value !== '');
  const byline = namesIn(valuesAt(copy, rule?.byline));
  const publishedTime = datesAt(copy, rule?.date)
    .map((value) => isoDate(value, metadata.lang || 'en'))
    .find((date) => date !== '');
  const told = {
    ...(title && { title }),
    ...(byline.length > 0 && { byline }),
    ...(publishedTime && { publishedTime }),
  };
  const sources = Object.fromEntries(Object.keys(told).map((field) => [field, siteRule]));
  return { ...metadata, ...told, sources: { ...metadata.sources, ...sources } };
}

/**
 * Drops what the rule drops; then, where it finds content with text in it, leaves nothing but that in the body.
 * @returns whether the body is now the content
 */
export function cutToRule(copy: Document, rule: SiteRule): boolean {
  const { body } = copy as { body: HTMLElement | null };
  if (!body) return false;
  for (const element of findAll(copy, rule.remove ?? [])) if (!element.contains(body)) element.remove();
  const found = findAll(copy, rule.content ?? []);
  const wanted = new Set(found);
  const content = found.filter((element) => !hasAncestorIn(element, wanted));
  if (content.every((element) => textOf(element) === '')) return false;
  if (!content[0]?.contains(body)) body.replaceChildren(...content.map(whole));
  return true;
}

/** Parts that mean nothing away from the table or list they stand in. */
const partial = 'thead, tbody, tfoot, tr, td, th, li, dt, dd, summary, figcaption';

function whole(element: Element): Element {
  return element.matches(partial) ? rename(element, 'div') : element;
}

function hasAncestorIn(element: Element, wanted: ReadonlySet<Element>): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) if (wanted.has(above)) return true;
  return false;
}

function valuesAt(copy: Document, selector: string | undefined): string[] {
  return elementsAt(copy, selector).map((element) => element.getAttribute('content') ?? textOf(element));
}

/** A date stands in an attribute where readers are shown "2 hours ago". */
function datesAt(copy: Document, selector: string | undefined): string[] {
  return elementsAt(copy, selector).flatMap((element) =>
    ['datetime', 'content', 'title'].map((name) => element.getAttribute(name) ?? '').concat(textOf(element)),
  );
}

function elementsAt(copy: Document, selector: string | undefined): Element[] {
  return selector ? findAll(copy, [selector]) : [];
}

/** Where a rule points at names, one that does not look like a person's is the name of an account. */
function namesIn(values: string[]): string[] {
  const names = people(values);
  return names.length > 0 ? names : [...new Set(values.filter((value) => value !== ''))];
}
