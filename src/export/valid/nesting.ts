// What stands within a line holds no lines of its own; links hold no links.
import { holdsBlock, isBlock, pushDown, rename, unwrap } from '../tree';

const inlines =
  'abbr, b, bdi, bdo, cite, code, dfn, em, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, rt';
/** They hold lines where their parent may. */
const transparent = 'a, ins, del';

export function settleInlines(root: HTMLElement): void {
  for (const link of root.querySelectorAll('a a, a:has(details), dfn dfn')) {
    if (link.matches('a:has(details), dfn dfn')) unwrap(link);
    else unwrap(link.closest('a')!);
  }
  for (const inline of root.querySelectorAll(inlines)) if (holdsBlock(inline)) pushDown(inline);
  for (const line of root.querySelectorAll('h1, h2, h3, h4, h5, h6, summary, pre')) flatten(line);
  for (const wrapper of root.querySelectorAll(transparent)) {
    if (holdsBlock(wrapper) && wrapper.parentElement?.matches('p')) rename(wrapper.parentElement, 'div');
  }
  for (const paragraph of root.querySelectorAll('p')) if (holdsBlock(paragraph)) rename(paragraph, 'div');
}

/** Lines within a line become parts of it, a space between them; within code, line breaks. */
function flatten(line: Element): void {
  const gap = line.localName === 'pre' ? '\n' : ' ';
  for (const block of [...line.querySelectorAll('*')].filter(isBlock).reverse()) {
    block.before(gap);
    block.after(gap);
    unwrap(block);
  }
}
