// What exporters ask of a tree, and do to it.

const blocks = new Set(
  `address article aside blockquote body dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li
   main ol p pre section summary table tbody td tfoot th thead tr ul caption`.split(/\s+/),
);

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** Whether a node stands on lines of its own. */
export function isBlock(node: Node | null | undefined): boolean {
  return isElement(node) && blocks.has(node.localName);
}

export function holdsBlock(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(isBlock);
}

/** Changes an element's name and keeps its content. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** `<a><p>…</p></a>` becomes `<p><a>…</a></p>`: an inline element cannot reach over lines. */
export function pushDown(wrapper: Element): void {
  const pieces: Element[] = [];
  let open: Element | undefined;
  for (const child of [...wrapper.childNodes]) {
    if (isElement(child) && (isBlock(child) || holdsBlock(child))) {
      open = undefined;
      const inner = wrapper.cloneNode(false) as Element;
      inner.append(...child.childNodes);
      child.append(inner);
      pieces.push(child);
      if (holdsBlock(inner)) pushDown(inner);
    } else {
      if (!open) {
        open = wrapper.cloneNode(false) as Element;
        pieces.push(open);
      }
      open.append(child);
    }
  }
  wrapper.replaceWith(...pieces);
}

/** Only `li` stands in a list: a list directly within belongs to the line before, anything else is a line. */
export function adopt(list: Element): void {
  let last: Element | undefined;
  for (const child of [...list.childNodes]) {
    if (isElement(child) && child.localName === 'li') last = child;
    else if (isText(child) && child.data.trim() === '') child.remove();
    else if (last && isElement(child) && child.matches('ul, ol')) last.append(child);
    else {
      last = list.ownerDocument.createElement('li');
      child.replaceWith(last);
      last.append(child);
    }
  }
}
