// Which parts of extraction a page needs: a cheap look for signs of what only some pages have.
import type { PartName, SiteRule } from '../model';
import type { Said } from './metadata/metadata';
import { mayBeOneOfPages } from './page-signs';
import { fragmentOf } from './passes/absolute-addresses';
import { declaredPosts, isThread } from './passes/find-posts';
import { isReference } from './passes/footnotes';
import { formulas } from './passes/math';
import { mayBeBuiltIn } from './site-rules/hosts';

/** As many links to places of their own page make a list one of contents. */
const fewestLinks = 3;

/** Call before any pass. In doubt a part is needed: what is in it looks closer. */
export function needsOf(
  copy: Document,
  url: string,
  { isEnglish }: Pick<Said, 'isEnglish'>,
  rules: readonly SiteRule[] = [],
): PartName[] {
  const isConcealed = [...copy.querySelectorAll('body noscript')].some(({ textContent }) => isText(textContent ?? ''));
  const has = (selector: string): boolean => isConcealed || copy.querySelector(selector) !== null;
  const inner = [...copy.querySelectorAll('a[href*="#"]')].filter((link) => leadsInside(link, url));
  const needed: Readonly<Record<PartName, boolean>> = {
    code: has('pre'),
    contents: isConcealed || inner.filter((link) => link.closest('li')).length >= fewestLinks,
    math: has(formulas),
    notes: isConcealed || inner.some((link) => isReference(link)),
    pages: mayBeOneOfPages(copy, url),
    posts: has(declaredPosts) || isThread(url),
    rules: rules.length > 0 || mayBeBuiltIn(url),
    words: !isEnglish,
    rival: false, // told by the choice
  };
  return (Object.keys(needed) as PartName[]).filter((name) => needed[name]);
}

/** `noscript` that may become a part of the page: what is in it is not looked at here. */
function isText(source: string): boolean {
  return source.length >= 300 && /<(?:p|pre|li|td|article)\b/.test(source);
}

function leadsInside(link: Element, url: string): boolean {
  const fragment = fragmentOf(link.getAttribute('href')!.trim(), url);
  return fragment !== undefined && fragment.length > 1;
}
