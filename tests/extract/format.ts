// Writes html with a line for each block, so that a difference between two articles can be read.

const inline =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr math'.split(
    ' ',
  );

/** The html formatted; the same for html that differs only in white space between blocks. */
export function format(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return `${childrenOf(body, '').join('\n')}\n`;
}

function childrenOf(element: Element, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (line.trim() !== '') lines.push(indent + line.replace(/\s+/g, ' ').trim());
    line = '';
  };
  for (const child of element.childNodes) {
    if (child instanceof Element && !inline.includes(child.localName)) {
      end();
      lines.push(...linesOf(child, indent));
    } else {
      line += child instanceof Element ? child.outerHTML : new XMLSerializer().serializeToString(child);
    }
  }
  end();
  return lines;
}

function linesOf(element: Element, indent: string): string[] {
  if (element.localName === 'pre') return [indent + element.outerHTML];
  const [open = '', close = ''] = (element.cloneNode(false) as Element).outerHTML.split(/(?=<\/)/);
  const inside = childrenOf(element, `${indent}  `);
  const isShort = inside.length <= 1 && !element.firstElementChild?.matches(`:not(${inline.join()})`);
  return isShort ? [indent + open + (inside[0] ?? '').trim() + close] : [indent + open, ...inside, indent + close];
}
