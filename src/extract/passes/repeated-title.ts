// Drops the title where the body repeats it at its beginning: it is shown above the body already.
import { loose, textOf } from '../dom';
import type { Pass } from '../page';

export const repeatedTitle: Pass = (root, page) => {
  const title = loose(page.metadata.title);
  if (title === '') return;
  for (const heading of root.querySelectorAll('h1, h2, h3')) {
    if (loose(textOf(heading)) === title && isAtStart(heading, root)) heading.remove();
  }
};

/** Nothing longer than a date line or a kicker stands before it. */
function isAtStart(heading: Element, root: Element): boolean {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEndBefore(heading);
  return range.toString().trim().length < 300;
}
