// Takes off headings what is for working the page: permalink marks, edit links, a link of the heading to itself;
// and names that mislead.
import { textOf, unwrap } from '../dom';
import type { Pass } from '../page';

const marksOf = /anchor|permalink|headerlink|hash-?link|heading-?link|direct-link|editsection/i;
/** Signs and short words that stand for "link to this place". */
const sign = /^(?:[#¶§∞​\s]|🔗)*$|^(perma)?link( to (this|heading).*)?$|^copy link$|^\[?\s*edit\s*\]?$/i;

export const headingMarks: Pass = (root) => {
  for (const link of root.querySelectorAll('.mw-editsection')) link.remove(); // in the heading, or beside it
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    for (const link of heading.querySelectorAll('a, button')) tidy(link, heading);
    heading.removeAttribute('class'); // the choice takes one called "header" for the page's
  }
};

function tidy(link: Element, heading: Element): void {
  const text = textOf(link);
  const isMark = sign.test(text) || (marksOf.test(link.getAttribute('class') ?? '') && text !== textOf(heading));
  if (isMark && !link.querySelector('img, picture')) removeKeepingTarget(link, heading);
  else if (link.getAttribute('href')?.startsWith('#')) unwrap(link);
}

/** Other places may link to the heading by the name that its mark bears. */
function removeKeepingTarget(link: Element, heading: Element): void {
  const name = link.id || link.getAttribute('name');
  if (name && !heading.id) heading.id = name;
  link.remove();
}
