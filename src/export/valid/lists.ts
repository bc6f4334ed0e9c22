// Lists hold lines; lists of definitions hold terms, each with what it means.
import { adopt, isElement, isText, rename } from '../tree';

export function settleLists(root: HTMLElement): void {
  for (const list of root.querySelectorAll('ul, ol')) adopt(list);
  for (const line of root.querySelectorAll('li')) if (!line.parentElement?.matches('ul, ol')) rename(line, 'div');
}

export function settleDefinitions(root: HTMLElement): void {
  for (const list of root.querySelectorAll('dl')) settle(list);
  for (const part of root.querySelectorAll('dt, dd')) {
    if (part.parentElement?.localName !== 'dl') rename(part, 'div');
  }
  for (const heading of root.querySelectorAll('dt :is(h1, h2, h3, h4, h5, h6), th :is(h1, h2, h3, h4, h5, h6)')) {
    rename(heading, 'p');
  }
}

/** Terms and definitions in one row; a list that begins without a term, or ends without a definition, is none. */
function settle(list: HTMLElement): void {
  for (const group of list.querySelectorAll(':scope > div')) group.replaceWith(...group.childNodes);
  for (const child of [...list.childNodes]) {
    if (isText(child) && child.data.trim() === '') continue;
    if (isElement(child) && child.matches('dt, dd')) continue;
    const definition = list.ownerDocument.createElement('dd');
    child.replaceWith(definition);
    definition.append(child);
  }
  const isSound = list.firstElementChild?.localName === 'dt' && list.lastElementChild?.localName === 'dd';
  if (!isSound) rename(list, 'div');
}
