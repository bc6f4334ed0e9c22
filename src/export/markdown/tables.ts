// Rules for tables: pipes where GFM can say it, HTML where it cannot.
import type { Rule } from 'turndown';

/** Spans, and blocks within a cell, are beyond a table of pipes. Paragraphs are not: a break parts them. */
export function needsHtml(table: HTMLTableElement): boolean {
  return (
    table.querySelector('ul, ol, dl, pre, blockquote, table, figure, details, hr, h1, h2, h3, h4, h5, h6') !== null ||
    [...table.querySelectorAll<HTMLTableCellElement>('td, th')].some((cell) => cell.colSpan > 1 || cell.rowSpan !== 1)
  );
}

/** Cells are collected and written by their table, which alone knows how many columns there are. */
export function tableRules(): Record<string, Rule> {
  const cells = new WeakMap<Element, string>();
  let caption = '';
  return {
    cell: {
      filter: ['td', 'th'],
      replacement: (content, node) => {
        cells.set(
          node as Element,
          content
            .trim()
            .replace(/\s*\n\s*/g, '<br>')
            .replace(/\|/g, '\\|'),
        );
        return '';
      },
    },
    caption: {
      filter: 'caption',
      replacement: (content) => {
        caption = content.trim();
        return '';
      },
    },
    parts: { filter: ['thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'col'], replacement: () => '' },
    table: {
      filter: 'table',
      replacement: (_, node) => {
        const rows = [...(node as HTMLTableElement).rows].map((row) => [...row.cells]);
        const above = caption && `${caption}\n\n`;
        caption = '';
        return `\n\n${above}${written(rows, (cell) => cells.get(cell) ?? '')}\n\n`;
      },
    },
  };
}

/** GFM wants a header; a table without one gets an empty one, rather than have its first row taken for it. */
function written(rows: HTMLTableCellElement[][], textOf: (cell: Element) => string): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return '';
  const line = (texts: string[]) => `| ${Array.from({ length: columns }, (_, at) => texts[at] ?? '').join(' | ')} |`;
  const [head, ...body] = isHeader(rows[0]!) ? rows : [[], ...rows];
  const rule = Array.from({ length: columns }, () => '---');
  return [head!.map(textOf), rule, ...body.map((row) => row.map(textOf))].map(line).join('\n');
}

function isHeader(row: HTMLTableCellElement[]): boolean {
  return row.every((cell) => cell.localName === 'th' || cell.parentElement?.parentElement?.localName === 'thead');
}
