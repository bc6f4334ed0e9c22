// Reads of the live tree that a page cannot trip: a form's controls shadow the form's properties by their names.

const localName = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')!.get!;

export function localNameOf(element: Element): string {
  return localName.call(element) as string;
}

/** The open shadow root of an element, if it has one. A form can have none, and its controls may shadow the property. */
export function shadowOf(element: Element): ShadowRoot | null {
  return localNameOf(element) === 'form' ? null : element.shadowRoot;
}

/** Walks the elements of two equal trees at once. Tree walkers read no property of the nodes they pass. */
export function inParallel(live: Node, copy: Node, visit: (original: Element, twin: Element) => void): void {
  const originals = walker(live);
  const twins = walker(copy);
  for (;;) {
    const original = originals.nextNode();
    const twin = twins.nextNode();
    if (!original || !twin) return;
    visit(original as Element, twin as Element);
  }
}

function walker(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
}
