// Drops a page's table of contents: links to its own headings, which a reader builds from the headings anyway.
import { isBlank, isElement, namesOf, textOf } from '../dom';
import type { Pass } from '../page';

const fewest = 3;
const named = /(^|[\s_-])(toc|table-?of-?contents|contents-?(list|nav)|jump-?(links|to)|on-?this-?page)([\s_-]|$)/i;

export const contentsList: Pass = (root) => {
  for (const list of root.querySelectorAll('ul, ol')) {
    if (list.isConnected && !list.parentElement?.closest('li') && isContents(list, root)) removeWithTitle(list);
  }
};

/** Every line is a link to a heading that stands further down. */
function isContents(list: Element, root: Element): boolean {
  const links = [...list.querySelectorAll('a[href^="#"]')];
  if (links.length < fewest) return false;
  const lines = [...list.querySelectorAll('li')];
  const linked = links.reduce((length, link) => length + textOf(link).length, 0);
  if (links.length < lines.length * 0.8 || linked < textOf(list).length * 0.85) return false;
  const toHeadings = links.filter((link) => leadsToHeading(link, root)).length;
  return toHeadings >= links.length * 0.6;
}

function leadsToHeading(link: Element, root: Element): boolean {
  const name = link.getAttribute('href')!.slice(1);
  const target = root.querySelector(`[id="${CSS.escape(name)}"], a[name="${CSS.escape(name)}"]`);
  if (!target || (link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return false;
  const own = target.closest('h1, h2, h3, h4, h5, h6') ?? target.querySelector('h1, h2, h3, h4, h5, h6');
  return own !== null || /^h[1-6]$/.test(target.nextElementSibling?.localName ?? '');
}

/** The box around the list goes when it holds no more than the list and its title. */
function removeWithTitle(list: Element): void {
  let box = list;
  while (box.parentElement && box.parentElement.localName !== 'body' && isFrameOf(box.parentElement, box))
    box = box.parentElement;
  const title = box.previousElementSibling;
  if (title && textOf(title).length < 40 && /^(h[1-6]|p|strong|b)$/.test(title.localName) && stands(title, box))
    title.remove();
  box.remove();
}

function isFrameOf(parent: Element, box: Element): boolean {
  if (named.test(namesOf(parent)) && textOf(parent).length < textOf(box).length + 200) return true;
  return !parent.querySelector('p, h1') && textOf(parent).length < textOf(box).length + 40;
}

/** A heading right above the list, with nothing between, ends in a colon or names no section of its own. */
function stands(title: Element, box: Element): boolean {
  let between = title.nextSibling;
  while (between && between !== box && isBlank(between)) between = between.nextSibling;
  const after = box.nextElementSibling;
  return (
    between === box &&
    (after === null || !isElement(after) || /^h[1-6]$/.test(title.localName) || textOf(title).endsWith(':'))
  );
}
