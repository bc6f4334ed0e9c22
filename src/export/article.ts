// The html of a capture as a tree of its own, in a document that runs and loads nothing.
import { dropped, isAllowedAttribute, isAllowedElement, isMath } from './allowed';

/** The body of an inert document with the article in it, and nothing in it that is no part of an article. */
export function parseArticle(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const attribute of [...body.attributes]) body.removeAttribute(attribute.name);
  clean(body);
  return body;
}

function clean(root: Element): void {
  // Last first: children are judged before what gives way to them.
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const stranger = isMath(element) !== inMath(element);
    if (dropped.has(element.localName) || stranger) element.remove();
    else if (isAllowedElement(element)) keepAttributes(element);
    else element.replaceWith(...element.childNodes);
  }
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** HTML inside of MathML is how markup changes its meaning when it is parsed a second time. */
function inMath(element: Element): boolean {
  return element.localName === 'math' || (element.parentElement !== null && isMath(element.parentElement));
}

function keepAttributes(element: Element): void {
  for (const attribute of [...element.attributes]) {
    if (!isAllowedAttribute(element, attribute)) element.removeAttribute(attribute.name);
  }
}
