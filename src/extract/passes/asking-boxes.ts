// Drops boxes that ask for an address: newsletters, accounts, donations. Known by the field, in whatever language.
import { measure } from '../measure';
import type { Pass } from '../page';

const fields = 'input[type="email" i], input[name*="email" i], input[autocomplete="email" i], input[placeholder*="@"]';

/** A box that asks says little beside; a page that is all about asking is left as it is. */
const mostText = 700;
const mostProse = 0.2;

export const askingBoxes: Pass = (root) => {
  let whole: number | undefined;
  for (const field of root.querySelectorAll(fields)) {
    if (!field.isConnected) continue;
    whole ??= measure(root)(root).prose;
    largestBoxOf(field, whole * mostProse)?.remove();
  }
};

/** The outermost box around a field that holds little text, and no heading of the page. */
function largestBoxOf(field: Element, prose: number): Element | undefined {
  let box: Element | undefined;
  for (let each = field.parentElement; each && !each.matches('body, main, article'); each = each.parentElement) {
    const lengths = measure(each)(each);
    if (lengths.text > mostText || lengths.prose > prose || each.querySelector('h1, article, pre')) break;
    box = each;
  }
  return box;
}
