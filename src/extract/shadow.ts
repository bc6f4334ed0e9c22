// Puts the content of open shadow trees where a reader sees it, in the copy.

import { type Pair, shadowOf } from './live';

/**
 * Replaces what each host holds by its shadow tree, with the host's own children in the slots that show them.
 * Hosts inside shadow trees are found on the way. Light children that no slot shows are not on the page, and go.
 */
export function flattenShadowTrees(hosts: Pair[], note: (live: Node, copy: Node) => Pair[]): void {
  const slots: Element[] = [];
  for (const [original, twin] of hosts) {
    const shadow = shadowOf(original)!;
    const shown = twinsOfChildren(original, twin);
    const tree = copyOfTree(shadow, twin.ownerDocument);
    hosts.push(...note(shadow, tree));
    const twins = [...tree.querySelectorAll('slot')];
    for (const [index, slot] of [...shadow.querySelectorAll('slot')].entries()) {
      const copy = twins[index]!;
      slots.push(copy);
      const nodes = slot.assignedNodes();
      if (nodes.length > 0) copy.replaceChildren(...nodes.map((node) => shown.get(node) ?? ''));
    }
    twin.replaceChildren(tree);
  }
  for (const slot of slots) slot.replaceWith(...slot.childNodes);
}

function copyOfTree(shadow: ShadowRoot, into: Document): DocumentFragment {
  const tree = into.createDocumentFragment();
  for (const child of shadow.childNodes) tree.append(into.importNode(child, true));
  return tree;
}

function twinsOfChildren(original: Element, twin: Element): Map<Node, Node> {
  const twins = [...twin.childNodes];
  return new Map([...original.childNodes].map((child, index) => [child, twins[index]!]));
}
