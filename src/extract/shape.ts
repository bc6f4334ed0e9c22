// A copy in the shape that every pass counts on: an HTML document with a root and a body, no deeper than anybody writes,
// and with no more attributes.
import { isElement } from './dom';

/** Levels of elements. Parsers stop at 512, scripts nowhere; pages that are read have a tenth of it. */
const deepest = 200;

/** Attributes of one element. The browser takes each away in a time that grows with how many there are. */
const mostAttributes = 200;

/** The copy itself, or its tree in another document where it is no HTML, has lost its root or has another. */
export function shaped(copy: Document): Document {
  const usual = isUsual(copy) ? copy : moved(copy);
  if (!usual.body) usual.documentElement.append(usual.createElement('body'));
  flatten(usual);
  for (const element of usual.querySelectorAll('*')) if (hasMany(element)) slim(element);
  return usual;
}

function isUsual({ contentType, documentElement }: Document): boolean {
  return contentType === 'text/html' && isHtml(documentElement);
}

function isHtml(root: Element | null): root is Element {
  return root?.localName === 'html' && isOfHtml(root);
}

/** Not by `instanceof`: a page of a frame has classes of its own. */
function isOfHtml(node: Node | null): boolean {
  return (node as Element | null)?.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

function moved(copy: Document): Document {
  const fresh = new DOMParser().parseFromString('<!doctype html>', 'text/html');
  const root = copy.documentElement as Element | null;
  if (isHtml(root)) fresh.documentElement.replaceWith(fresh.adoptNode(root));
  else if (root) fresh.body.append(fresh.adoptNode(root));
  return fresh;
}

/** Half of the elements of most pages have none: to ask that first takes less. Names are cheaper to make than attributes. */
function hasMany(element: Element): boolean {
  return element.hasAttributes() && element.getAttributeNames().length > mostAttributes;
}

/** Puts a new element with the first of its attributes in an element's place. Names no script may write are kept too. */
function slim(element: Element): void {
  const fresh = element.ownerDocument.createElementNS(element.namespaceURI, element.localName);
  for (let at = 0; at < mostAttributes; at += 1) fresh.setAttributeNode(element.attributes[at]!.cloneNode() as Attr);
  while (element.firstChild) fresh.append(element.firstChild);
  element.replaceWith(fresh);
}

/**
 * What stands too deep stands side by side, in its order: recursion ends, and nothing is reckoned once for each level. Of
 * formulas and drawings the words alone: so deep they mean nothing, and each move of a MathML element takes the browser long.
 */
function flatten(copy: Document): void {
  for (const box of boxesAt(deepest, copy)) {
    const nodes = nodesIn(box).reverse();
    // From the end: what is moved is small then. Text that begins an element stays in it.
    for (const node of nodes) {
      const { parentNode, previousSibling } = node;
      const isMoved = isElement(node) ? isOfHtml(node) : previousSibling || parentNode === box || !isOfHtml(parentNode);
      if (isMoved) box.prepend(node);
    }
    for (const element of [...box.children]) if (!isOfHtml(element)) element.remove();
  }
}

/** The elements of a level that hold elements. Nearly no page has one: the browser's own path tells it soonest. */
function boxesAt(level: number, copy: Document): Element[] {
  const path = `${'/*'.repeat(level)}[*]`;
  const found = copy.evaluate(path, copy, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at) as Element);
}

function nodesIn(box: Element): ChildNode[] {
  const walker = box.ownerDocument.createTreeWalker(box);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  return nodes;
}
