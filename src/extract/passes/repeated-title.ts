// Drops the title and its heading where the body repeats them at its beginning: the title is shown above the body already.
// Where one of them is all the text there is (a link passed on, a picture), it stays.
import { loose, textOf } from '../dom';
import type { Pass } from '../page';

export const repeatedTitle: Pass = (root, page) => {
  const titles = [page.metadata.title, page.heading].map(loose).filter((title) => title !== '');
  if (titles.includes(loose(textOf(root)))) return;
  for (const heading of root.querySelectorAll('h1, h2, h3')) {
    if (titles.includes(loose(textOf(heading))) && isAtStart(heading, root)) heading.remove();
  }
};

/** Nothing longer than a date line or a kicker stands before it. */
function isAtStart(heading: Element, root: Element): boolean {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEndBefore(heading);
  return range.toString().trim().length < 300;
}
