// Makes every address absolute, so that the article means the same away from its page.
import type { Pass } from '../page';

export const absoluteAddresses: Pass = (root, page) => {
  for (const link of root.querySelectorAll('a[href], area[href]')) absolutise(link, 'href', page.base, page.url);
  for (const name of ['src', 'poster', 'cite', 'data']) {
    for (const element of root.querySelectorAll(`[${name}]`)) absolutise(element, name, page.base, page.url);
  }
};

/** Most addresses are absolute already, and parsing is what costs time. */
const absolute = /^https?:\/\/[\w.-]+\/[\w./?&=%#+~-]*$/;

function absolutise(element: Element, name: string, base: string, url: string): void {
  const value = element.getAttribute(name)!.trim();
  if (value === '' || (name !== 'href' && value.startsWith('data:'))) return;
  const fragment = fragmentOf(value, name === 'href' ? url : '');
  if (fragment !== undefined) element.setAttribute(name, fragment);
  else if (!absolute.test(value) && URL.canParse(value, base)) element.setAttribute(name, new URL(value, base).href);
}

/** A link within the page stays one: its target comes along. A picture that is a part of the page's address is none. */
export function fragmentOf(value: string, url: string): string | undefined {
  if (value.startsWith('#')) return value;
  const page = url.split('#', 1)[0]!;
  return page !== '' && value.startsWith(`${page}#`) ? value.slice(page.length) : undefined;
}
