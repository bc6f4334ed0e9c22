// Brings an article into the few shapes that Markdown knows, without changing a word of it.
import { adopt, holdsBlock, isElement, pushDown, rename } from '../tree';

/** Elements that Markdown has no sign for, and whose loss changes nothing that one reads. */
const signless = 'span, small, time, abbr, dfn, bdi, bdo, cite, var, samp, wbr';
const wrappers = 'a, b, strong, i, em, del, s, u, ins, mark, sub, sup, q, kbd, code';
const emphasis = 'b, strong, i, em, del, s';

/** The steps stand in the order in which each may rely on the ones before. */
export function settle(root: HTMLElement): void {
  for (const table of root.querySelectorAll('table')) unwrapSingleCell(table);
  for (const term of root.querySelectorAll('dt')) strengthen(term);
  for (const figure of root.querySelectorAll('figure')) joinCaption(figure);
  for (const element of root.querySelectorAll(signless)) element.replaceWith(...element.childNodes);
  for (const wrapper of root.querySelectorAll(wrappers)) if (holdsBlock(wrapper)) pushDown(wrapper);
  for (const code of root.querySelectorAll('code')) turnOut(code);
  for (const element of root.querySelectorAll(emphasis)) single(element);
  for (const list of root.querySelectorAll('ul, ol')) adopt(list);
  root.normalize();
}

/** A table of one cell is a frame around text. */
function unwrapSingleCell(table: HTMLTableElement): void {
  const [cell, ...others] = table.querySelectorAll('td, th');
  if (!cell || others.length > 0) return;
  table.replaceWith(rename(cell, 'div'));
}

/** A definition list has no form in GFM: the term becomes a strong paragraph, its definitions follow. */
function strengthen(term: Element): void {
  const strong = term.ownerDocument.createElement('strong');
  strong.append(...term.childNodes);
  term.append(strong);
}

/** Image and caption as two lines of one paragraph, so that they stay together. */
function joinCaption(figure: Element): void {
  const caption = figure.querySelector('figcaption');
  if (!caption || holdsBlock(caption) || figure.querySelector('table, pre, blockquote, ul, ol, figure')) return;
  const images = [...figure.querySelectorAll('img')].map((image) => linkedImage(image, figure));
  const rest = figure.textContent.replace(caption.textContent, '').trim();
  if (images.length === 0 || rest !== '') return;
  const paragraph = figure.ownerDocument.createElement('p');
  for (const image of images) paragraph.append(image, figure.ownerDocument.createElement('br'));
  paragraph.append(...caption.childNodes);
  figure.replaceWith(paragraph);
}

/** The link around an image, whatever frames are between the two; the image where there is none. */
function linkedImage(image: HTMLImageElement, figure: Element): Element {
  const link = image.closest('a');
  if (!link || !figure.contains(link) || link.querySelectorAll('img').length > 1) return image;
  if (link.textContent.trim() === '') link.replaceChildren(image);
  return link;
}

/** A link stands around code: inside of code it would be text. */
function turnOut(code: Element): void {
  const link = code.firstElementChild;
  if (!link?.matches('a') || code.childNodes.length !== 1) return;
  code.append(...link.childNodes);
  code.replaceWith(link);
  link.append(code);
}

/** Emphasis within the same emphasis says nothing, and beside it would be read as one longer sign. */
function single(element: Element): void {
  if (element.parentElement?.closest(kin(element))) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const next = element.nextSibling;
  if (!isElement(next) || !next.matches(kin(element))) return;
  next.prepend(...element.childNodes);
  element.remove();
}

function kin(element: Element): string {
  if (element.matches('b, strong')) return 'b, strong';
  return element.matches('i, em') ? 'i, em' : 'del, s';
}
