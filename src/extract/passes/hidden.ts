// Drops what the page does not show, without dropping what a click on the page would open.
import { namesOf, textOf } from '../dom';
import { marks } from '../marks';
import { type Lengths, lengthsOf } from '../measure';
import type { Pass } from '../page';

/** Parts that are folded away for now but belong to the text: accordions, tabs, "read more" bodies, details. */
const folded =
  /accordion|collaps|tab-?(pane|content|panel)|toggle|expand|read-?more|show-?more|truncat|faq|spoiler|slide|carousel/i;

/** Hidden for the eye but meant for readers of mathematics and of ruby, or carriers of data. */
const kept = 'math, .mwe-math-element, .MJX_Assistive_MathML, mjx-assistive-mml, .katex-mathml, rp, script, noscript';

/** A page with more than this share of its prose hidden is waiting for a script that shows it. */
const tooMuchToDrop = 0.4;

/** Words for screen readers, by the class names that all style sheets use for them. */
const forEars = '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text';

/** Longer text may be the article's own. */
const long = 200;

const unseen = `[${marks.hidden}], [hidden]:not([hidden="until-found"]), [aria-hidden="true"], ${forEars}`;

export const hidden: Pass = (root) => {
  const concealed = [...root.querySelectorAll(unseen)];
  const lengthy = concealed.filter((element) => element.textContent!.length > long);
  const lengths = new Map(lengthy.map((element) => [element, lengthsOf(element)]));
  const isWaiting = isWaitingForScript(root, lengths);
  for (const element of concealed) {
    if (!element.isConnected || isKept(element)) continue;
    const { text, prose } = lengths.get(element) ?? { text: 0, prose: 0 };
    if ((isWaiting && (prose > 0 || isInHidden(element))) || (text > long && isFolded(element))) continue;
    element.remove();
  }
};

/** The whole page is measured only where much is hidden: most hide menus. */
function isWaitingForScript(root: Element, lengths: Map<Element, Readonly<Lengths>>): boolean {
  let prose = 0;
  for (const [element, each] of lengths) if (!element.parentElement?.closest(unseen)) prose += each.prose;
  return prose > long && prose > lengthsOf(root).prose * tooMuchToDrop;
}

/** What stands in something hidden shares its lot: computed style calls each part hidden by itself. */
function isInHidden(element: Element): boolean {
  return element.parentElement !== null && element.parentElement.closest(unseen) !== null;
}

function isKept(element: Element): boolean {
  if (element.matches('html, body, head') || element.closest('head')) return true;
  if (element.closest(kept) !== null || element.querySelector('math, .katex-mathml') !== null) return true;
  const isShown = !element.hasAttribute(marks.hidden) && !element.hasAttribute('hidden');
  return isShown && !element.matches(forEars) && isDecorated(element);
}

/** `aria-hidden` alone says "decoration" of pictures and of short text; of long text it is mostly a mistake. */
function isDecorated(element: Element): boolean {
  return element.querySelector('img, picture') !== null || textOf(element).length > 80;
}

function isFolded(element: Element): boolean {
  if (element.closest('details, [role="tabpanel"]')) return true;
  return (
    folded.test(namesOf(element)) || (element.parentElement !== null && folded.test(namesOf(element.parentElement)))
  );
}
