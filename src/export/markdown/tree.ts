// What the steps towards Markdown ask of a tree.

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
