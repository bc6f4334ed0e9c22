// Drops boxes that ask or offer to be worked: newsletters, accounts, donations, rows of buttons. Known by their fields
// and buttons, in whatever language.
import { textOf } from '../dom';
import { lengthsOf } from '../measure';
import type { Pass } from '../page';

const fields = 'input[type="email" i], input[name*="email" i], input[autocomplete="email" i], input[placeholder*="@"]';

/** A box that asks says little beside; a page that is all about asking is left as it is. */
const mostText = 700;
const mostProse = 0.2;

export const askingBoxes: Pass = (root) => {
  let whole: number | undefined;
  for (const field of root.querySelectorAll(fields)) {
    if (!field.isConnected) continue;
    whole ??= lengthsOf(root).prose;
    largestBoxOf(field, whole * mostProse)?.remove();
  }
  for (const button of root.querySelectorAll('button + button')) {
    const row = button.parentElement;
    if (row && isRowOfButtons(row)) row.remove();
  }
};

/** The outermost box around a field that holds little text, and no heading of the page. */
function largestBoxOf(field: Element, prose: number): Element | undefined {
  let box: Element | undefined;
  for (let each = field.parentElement; each && !each.matches('body, main, article'); each = each.parentElement) {
    const lengths = lengthsOf(each);
    if (lengths.text > mostText || lengths.prose > prose || each.querySelector('h1, article, pre')) break;
    box = each;
  }
  return box;
}

/** Hardly a word stands there beside the buttons. */
function isRowOfButtons(row: Element): boolean {
  const buttons = [...row.querySelectorAll('button')].reduce((length, each) => length + textOf(each).length, 0);
  return textOf(row).length - buttons < 20 && !row.querySelector('img, h1, h2, h3, pre') && row.localName !== 'body';
}
