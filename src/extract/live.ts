// Reads of the live tree that a page cannot trip: a form's controls shadow the form's properties by their names.

const localName = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')!.get!;
const nodeType = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType')!.get!;
const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!.get!;
const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!.get!;
const baseUri = Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')!.get!;
const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')!.get!;
const previousSibling = Object.getOwnPropertyDescriptor(Node.prototype, 'previousSibling')!.get!;

/** An element of the live tree, and the same in its copy. */
export type Pair = readonly [original: Element, twin: Element];

export function localNameOf(element: Element): string {
  return localName.call(element) as string;
}

/** The open shadow root of an element, if it has one. */
export function shadowOf(element: Element): ShadowRoot | null {
  return shadowRoot.call(element) as ShadowRoot | null;
}

export function parentOf(node: Node): Node | null {
  return parentNode.call(node) as Node | null;
}

export function previousOf(node: Node): Node | null {
  return previousSibling.call(node) as Node | null;
}

/** What addresses of a node's document are resolved against. */
export function baseUriOf(node: Node): string {
  return baseUri.call(node) as string;
}

/** A document's body: `<img name=body>` is another. */
export function bodyOf(page: Document): HTMLElement {
  return body.call(page) as HTMLElement;
}

/** The elements inside a tree in their order, or those that match: as they are now, whatever is changed later. */
export function elementsIn(tree: Node, selector = '*'): NodeListOf<Element> {
  return queryOf(tree).call(tree, selector) as NodeListOf<Element>;
}

function queryOf(tree: Node): ParentNode['querySelectorAll'] {
  const type = nodeType.call(tree);
  if (type === Node.DOCUMENT_NODE) return Document.prototype.querySelectorAll;
  return (type === Node.ELEMENT_NODE ? Element : DocumentFragment).prototype.querySelectorAll;
}
