// Drops elements that are left without anything to see, and unwraps containers that only hold one other.
import { holdsMedia, isBlank, isBlock, isElement, isText, unwrap } from '../dom';
import type { Pass } from '../page';

const hollow =
  'p, div, section, article, header, footer, aside, span, a, ul, ol, li, h1, h2, h3, h4, h5, h6, figure, figcaption, blockquote, strong, em, b, i, font, center, table';

const wrappers = new Set('div section article header center font'.split(' '));

export const emptyElements: Pass = (root) => {
  const elements = [...root.querySelectorAll(hollow)].reverse();
  for (const element of elements) {
    if (isEmpty(element)) removeEmpty(element);
    else if (wrappers.has(element.localName) && isPlainWrapper(element)) unwrap(element);
  }
};

/** Its children were looked at before: of what they held, only what is not empty is left. */
function isEmpty(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (!isBlank(child) && !(isElement(child) && isNothing(child))) return false;
  }
  return !element.id.startsWith('fn');
}

function isNothing(child: Element): boolean {
  return child.localName === 'br' || !(hasText(child) || holdsMedia(child));
}

/** Looks no further than the first word: the text of a whole article need not be put together for it. */
function hasText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child) ? !isBlank(child) : isElement(child) && hasText(child)) return true;
  }
  return false;
}

/** The space or the line break in an empty inline element parts words. */
function removeEmpty(element: Element): void {
  if (isBlock(element)) element.remove();
  else unwrap(element);
}

function isPlainWrapper(element: Element): boolean {
  if (element.matches('.footnotes') || element.hasAttribute('lang') || element.hasAttribute('dir')) return false;
  let holds = false;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isBlank(child)) continue;
    if (!isElement(child) || !whole.has(child.localName)) return false;
    holds = true;
  }
  return holds;
}

/** What stands as well without a container around it. */
const whole = new Set(
  'p div section article ul ol h1 h2 h3 h4 h5 h6 figure pre table blockquote hr details dl'.split(' '),
);
