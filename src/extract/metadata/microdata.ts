// What a page says of itself in microdata: `itemprop` attributes of the first article in it.
import { textOf } from '../dom';
import type { Claim, Field } from './claims';

const propertyFields: Record<string, Field> = {
  headline: 'title',
  author: 'author',
  creator: 'author',
  datePublished: 'published',
  dateCreated: 'published',
  inLanguage: 'lang',
};

const articles =
  '[itemtype$="Article" i], [itemtype$="BlogPosting" i], [itemtype$="NewsPosting" i], [itemtype$="Recipe" i]';

export function fromMicrodata(copy: Document): Claim[] {
  const scope = copy.querySelector(articles);
  if (!scope) return [];
  const claims: Claim[] = [];
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (belongsElsewhere(element, scope)) continue;
    for (const property of element.getAttribute('itemprop')!.split(/\s+/)) {
      const field = propertyFields[property];
      if (field) claims.push({ field, value: contentOf(element), source: 'microdata' });
    }
  }
  return claims;
}

/** A property inside another thing (a comment, a related post) is that thing's. */
function belongsElsewhere(element: Element, scope: Element): boolean {
  const owner = element.parentElement?.closest('[itemscope]');
  return owner !== scope && owner !== null && owner !== undefined;
}

function contentOf(element: Element): string {
  const name = element.querySelector('[itemprop~="name"]');
  if (element.hasAttribute('itemscope') && name) return contentOf(name);
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element);
}
