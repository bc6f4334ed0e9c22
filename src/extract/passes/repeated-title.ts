// Drops the title and its heading where the body repeats them at its beginning: the title is shown above the body already.
// Where one of them is all the text there is (a link passed on, a picture), it stays.
import { loose } from '../dom';
import type { Pass } from '../page';

export const repeatedTitle: Pass = (root, page) => {
  const titles = [page.metadata.title, page.heading].map(loose).filter((title) => title !== '');
  const longest = Math.max(...titles.map(({ length }) => length));
  const isTitle = (element: Element): boolean => titles.includes(beginningOf(element, longest));
  const repeated = [...root.querySelectorAll('h1, h2, h3')].filter(isTitle);
  if (repeated.length === 0 || isTitle(root)) return;
  for (const heading of repeated) if (isAtStart(heading, root)) heading.remove();
};

/** The letters of an element, read until there are more than so many: those of a whole article are of no use here. */
function beginningOf(element: Element, longest: number): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let letters = '';
  while (letters.length <= longest && texts.nextNode()) letters += loose(texts.currentNode.nodeValue!);
  return letters;
}

/** Nothing longer than a date line or a kicker stands before it. */
function isAtStart(heading: Element, root: Element): boolean {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEndBefore(heading);
  return range.toString().trim().length < 300;
}
