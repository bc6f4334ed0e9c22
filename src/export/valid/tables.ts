// Tables whose cells fit together: no spans beyond the table, no columns or rows in which nothing begins.
import { rename, unwrap } from '../tree';

interface Placed {
  cell: HTMLTableCellElement;
  column: number;
  width: number;
  height: number;
}

export function settleTables(root: HTMLElement): void {
  for (const table of root.querySelectorAll('table')) {
    for (const group of table.querySelectorAll(':scope > colgroup')) group.remove();
    for (const row of [...table.rows]) if (row.cells.length === 0) removeRow(table, row);
    if (table.rows.length === 0) {
      for (const part of table.querySelectorAll('thead, tbody, tfoot, caption')) unwrap(part);
      rename(table, 'div');
      continue;
    }
    orderParts(table);
    settleCells(table);
  }
}

/** A row in which nothing begins: cells that reach into it become shorter by one. */
function removeRow(table: HTMLTableElement, row: HTMLTableRowElement): void {
  const { parentElement: group, rowIndex } = row;
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('td, th')) {
    const start = cell.parentElement as HTMLTableRowElement;
    if (start.parentElement !== group || start.rowIndex >= rowIndex) continue;
    if (cell.rowSpan > rowIndex - start.rowIndex) cell.rowSpan = Math.max(1, cell.rowSpan - 1);
  }
  row.remove();
}

/** Caption, head, bodies, foot: each once but the bodies. */
function orderParts(table: HTMLTableElement): void {
  const [caption, ...captions] = table.querySelectorAll(':scope > caption');
  for (const other of captions) other.remove();
  for (const group of table.querySelectorAll(':scope > :is(thead, tbody, tfoot)')) {
    if (group.childElementCount === 0) group.remove();
  }
  const [head, ...heads] = table.querySelectorAll(':scope > thead');
  for (const other of heads) rename(other, 'tbody');
  const [foot, ...feet] = table.querySelectorAll(':scope > tfoot');
  for (const other of feet) rename(other, 'tbody');
  if (head) table.prepend(head);
  if (caption) table.prepend(caption);
  if (foot) table.append(foot);
}

function settleCells(table: HTMLTableElement): void {
  const groups = new Map<Element, HTMLTableRowElement[]>();
  for (const row of table.rows) {
    const group = row.parentElement!;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const placed = [...groups.values()].map(place);
  const starts = new Set(placed.flat(2).map(({ column }) => column));
  for (const { cell, column, width, height } of placed.flat(2)) {
    const covered = Array.from({ length: width }, (_, at) => column + at);
    setSpan(cell, 'colspan', covered.filter((at) => starts.has(at)).length);
    setSpan(cell, 'rowspan', height);
  }
  fill(placed, starts.size, [...groups.values()]);
}

/** Where each cell of a row group stands, cut so that none overlaps another or leaves the group (HTML, "forming a table"). */
function place(rows: HTMLTableRowElement[]): Placed[][] {
  const taken = rows.map(() => new Set<number>());
  return rows.map((row, top) => {
    let column = 0;
    return [...row.cells].map((cell) => {
      while (taken[top]!.has(column)) column += 1;
      const height = Math.min(cell.rowSpan || rows.length, rows.length - top);
      let width = 1;
      while (width < cell.colSpan && !taken[top]!.has(column + width)) width += 1;
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < width; right += 1) taken[top + down]!.add(column + right);
      }
      return { cell, column, width, height };
    });
  });
}

/** Rows that are shorter than the table end in empty cells. */
function fill(placed: Placed[][][], columns: number, groups: HTMLTableRowElement[][]): void {
  placed.forEach((rows, group) => {
    const used = groups[group]!.map(() => 0);
    rows.forEach((cells, top) => {
      for (const { cell, height } of cells) {
        for (let down = 0; down < height; down += 1) used[top + down]! += cell.colSpan;
      }
    });
    groups[group]!.forEach((row, at) => {
      for (let count = used[at]!; count < columns; count += 1) row.append(row.ownerDocument.createElement('td'));
    });
  });
}

function setSpan(cell: Element, name: string, span: number): void {
  if (span > 1) cell.setAttribute(name, String(span));
  else cell.removeAttribute(name);
}
