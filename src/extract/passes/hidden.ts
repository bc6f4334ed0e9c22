// Drops what the page does not show, without dropping what a click on the page would open.
import { marks } from '../clone';
import { namesOf, textOf } from '../dom';
import { measure } from '../measure';
import type { Pass } from '../page';

/** Parts that are folded away for now but belong to the text: accordions, tabs, "read more" bodies, details. */
const folded =
  /accordion|collaps|tab-?(pane|content|panel)|toggle|expand|read-?more|show-?more|truncat|faq|spoiler|slide|carousel/i;

/** Hidden for the eye but meant for readers of mathematics and of ruby, or carriers of data. */
const kept = 'math, .mwe-math-element, .MJX_Assistive_MathML, mjx-assistive-mml, .katex-mathml, rp, script, noscript';

/** A hidden block with more than this share of the page's prose is the text itself, shown by a script later. */
const tooMuchToDrop = 0.4;

/** Longer text may be the article's own. */
const long = 200;

export const hidden: Pass = (root) => {
  let whole: number | undefined;
  for (const element of root.querySelectorAll(
    `[${marks.hidden}], [hidden]:not([hidden="until-found"]), [aria-hidden="true"]`,
  )) {
    if (!element.isConnected || isKept(element)) continue;
    if (element.textContent!.length > long) {
      const { text, prose } = measure(element)(element);
      if (text > long && isFolded(element)) continue;
      if (prose > long) whole ??= measure(root)(root).prose;
      if (whole !== undefined && prose > whole * tooMuchToDrop) continue;
    }
    element.remove();
  }
};

function isKept(element: Element): boolean {
  if (element.matches('html, body, head') || element.closest('head')) return true;
  if (element.closest(kept) !== null || element.querySelector('math, .katex-mathml') !== null) return true;
  return !element.hasAttribute(marks.hidden) && !element.hasAttribute('hidden') && isDecorated(element);
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
