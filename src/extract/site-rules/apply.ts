// What a site rule finds in a page: title, byline and date as the page has them, and what of the page is its content.
import type { SiteRule } from '../../model';
import { rename, textOf } from '../dom';
import type { Told } from '../page';
import { findAll } from './selectors';

/** What the rule finds of title, byline and date. Call before `cutToRule`. */
export function readByRule(copy: Document, rule: SiteRule): Told {
  return { titles: valuesAt(copy, rule.title), names: valuesAt(copy, rule.byline), dates: datesAt(copy, rule.date) };
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
