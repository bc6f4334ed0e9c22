// What is written as it stands: math as TeX, and the HTML of what Markdown cannot say.

import { isBlock } from '../tree';
import { needsHtml } from './tables';

/** Holds the finished Markdown of the element it is on. */
export const rawAttribute = 'data-raw';

/** Writes down, on an element in its place, all that the rules and the escapes must not touch. */
export function setAside(root: HTMLElement): void {
  for (const table of root.querySelectorAll('table')) {
    if (root.contains(table) && needsHtml(table)) replaceByRaw(table, htmlOf(table));
  }
  for (const details of root.querySelectorAll('details')) nameSummary(details);
  for (const math of root.querySelectorAll('math')) {
    replaceByRaw(math, mathOf(math), math.getAttribute('display') === 'block');
  }
}

/** Puts `markdown` in an element's place, on lines of its own where the element had them. */
export function replaceByRaw(element: Element, markdown: string, block = isBlock(element)): void {
  const holder = element.ownerDocument.createElement(block ? 'div' : 'raw-text');
  holder.setAttribute(rawAttribute, markdown);
  // Turndown throws away what holds no text.
  holder.textContent = '\uFFFC';
  element.replaceWith(holder);
}

/** `$…$` and `$$…$$`, from the TeX that the author wrote; MathML itself where there is none. */
function mathOf(math: Element): string {
  const annotation = math.querySelector('annotation[encoding="application/x-tex"]')?.textContent;
  const tex = (annotation ?? math.getAttribute('alttext') ?? '').trim();
  if (tex === '') return htmlOf(math);
  const line = apart(tex.replace(/\s*\n\s*/g, '\n'));
  return math.getAttribute('display') === 'block' ? `$$\n${line}\n$$` : `$${line.replace(/\n/g, ' ')}$`;
}

/** A program that knows no formulas reads Markdown: signs that would begin an element or a link stand apart, which TeX ignores. */
function apart(tex: string): string {
  return tex.replace(/<(?=[a-z/!?])|\](?=[([:])/gi, '$& ');
}

/** A blank line would end the HTML and begin Markdown again; written as a reference, the newline is the same text. */
function htmlOf(element: Element): string {
  return element.outerHTML.replace(/\n(?=\s*?\n)/g, '&#10;');
}

/** Turndown knows no `details`: a section that remembers. The summary stays HTML, as its line is. */
function nameSummary(details: Element): void {
  const summary = details.querySelector(':scope > summary');
  const holder = details.ownerDocument.createElement('section');
  holder.dataset.details = summary?.innerHTML.replace(/\s+/g, ' ').trim() ?? '';
  holder.dataset.open = details.hasAttribute('open') ? ' open' : '';
  summary?.remove();
  holder.append(...details.childNodes);
  details.replaceWith(holder);
}
