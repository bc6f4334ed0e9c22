// Makes paragraphs of text that is only split by two or more line breaks.
import { isBlank, isBlock, make, rename } from '../dom';
import type { Pass } from '../page';

export const lineBreakParagraphs: Pass = (root) => {
  const containers = new Set<Element>();
  for (const br of root.querySelectorAll('br')) {
    const parent = br.parentElement;
    if (parent && !parent.closest('pre, code, table, li, h1, h2, h3, h4, h5, h6') && isBreak(nextSeen(br)))
      containers.add(parent);
  }
  for (const container of containers) split(asBlock(container));
};

/** A `span` or `p` cannot hold paragraphs. */
function asBlock(container: Element): Element {
  return container.matches('p, span, font, center, b, i, em, strong, small, big')
    ? rename(container, 'div')
    : container;
}

function split(container: Element): void {
  const runs: Node[][] = [[]];
  let breaks = 0;
  for (const node of [...container.childNodes]) {
    if (isBreak(node)) {
      breaks += 1;
      if (breaks === 2) runs.push([]);
    }
    if (isBlock(node)) runs.push([node], []);
    else runs.at(-1)!.push(node);
    if (!isBreak(node) && !isBlank(node)) breaks = 0;
  }
  container.replaceChildren(...runs.flatMap((run) => paragraphOf(run, container)));
}

function paragraphOf(run: Node[], container: Element): Node[] {
  if (run.some(isBlock)) return run;
  const isEdge = (node: Node): boolean => isBlank(node) || isBreak(node);
  const start = run.findIndex((node) => !isEdge(node));
  if (start < 0) return [];
  const end = run.findLastIndex((node) => !isEdge(node));
  const paragraph = make(container, 'p');
  paragraph.append(...run.slice(start, end + 1));
  return [paragraph];
}

function isBreak(node: Node | null): boolean {
  return node !== null && node.nodeName === 'BR';
}

function nextSeen(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isBlank(next)) next = next.nextSibling;
  return next;
}
