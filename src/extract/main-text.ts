// How much a page has to read, as the page itself lays it out: its visible text without what stands around it.
import { isElement, isText } from './dom';
import { countWords } from './word-count';

/** Around the text: landmarks that are not `main`, what works the page, and what holds no text. */
const around = new Set(
  (
    'header nav footer aside button select textarea option label script style noscript template svg iframe object canvas ' +
    'dialog'
  ).split(' '),
);
const rolesAround = new Set(
  'banner navigation contentinfo complementary search form dialog alertdialog menu toolbar'.split(' '),
);

/** Less than this is no text to measure against: a shell that a script fills elsewhere. */
const shortest = 100;

/** Words of the page's main text: of its one `main` where that holds it, else of the body. */
export function mainWords(copy: Document): number {
  const mains = copy.querySelectorAll('main, [role="main"]');
  const inMain = mains.length === 1 ? wordsIn(mains[0]!) : 0;
  return inMain >= shortest || !copy.body ? inMain : wordsIn(copy.body);
}

function wordsIn(root: Element): number {
  const texts: string[] = [];
  const read = (parent: Element): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) texts.push(child.data);
      else if (isElement(child) && !isAround(child)) read(child);
    }
  };
  read(root);
  return countWords(texts.join(' '));
}

/** Some pages stand in one form as a whole; a form without paragraphs is one to fill in. */
function isAround(element: Element): boolean {
  if (element.localName === 'form') return element.querySelector('p') === null;
  if (around.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return rolesAround.has(element.getAttribute('role') ?? '') || element.getAttribute('aria-modal') === 'true';
}
