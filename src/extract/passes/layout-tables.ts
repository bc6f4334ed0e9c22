// Unwraps tables that only place things on the page; tables of data stay.
import { make } from '../dom';
import type { Pass } from '../page';

export const layoutTables: Pass = (root) => {
  const tables = [...root.querySelectorAll('table')].filter(isLayout);
  for (const table of tables.reverse()) flatten(table);
};

/** Signs of data weigh more than signs of layout, except the author's own word. */
function isLayout(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('caption, th, thead, colgroup, [headers], [scope]') || table.closest('pre')) return false;
  const rows = ownOf(table, 'tr');
  const columns = Math.max(0, ...rows.map((row) => row.childElementCount));
  if (columns <= 1 || rows.length <= 1) return true;
  return table.querySelector('table, h1, h2, h3, article, form') !== null;
}

function ownOf(table: Element, selector: string): Element[] {
  return [...table.querySelectorAll(selector)].filter((each) => each.closest('table') === table);
}

function flatten(table: Element): void {
  const cells = ownOf(table, 'td, th').map((cell) => {
    const block = make(table, 'div');
    for (const name of ['class', 'id']) if (cell.hasAttribute(name)) block.setAttribute(name, cell.getAttribute(name)!);
    block.append(...cell.childNodes);
    return block;
  });
  table.replaceWith(...cells);
}
