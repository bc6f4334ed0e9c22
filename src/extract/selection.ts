// What the user selected on the page, found again in its copy, and the copy cut down to it.
import { parentOf, previousOf } from './live';

/** A place in a tree: the way down from its root by numbers of children, and the offset there. */
interface Place {
  way: number[];
  offset: number;
}

interface Boundary {
  node: Node;
  offset: number;
}

/** The stretches of a selection: Firefox allows more than one. */
export type Stretches = readonly (readonly [from: Place, to: Place])[];

/** Where text is selected on the live page; nothing when none is. Reads only. */
export function selectedIn(live: Document): Stretches {
  const selection = Document.prototype.getSelection.call(live);
  if (!selection) return [];
  const stretches: [Place, Place][] = [];
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    if (range.collapsed) continue;
    const from = placeOf(range.startContainer, range.startOffset, live);
    const to = placeOf(range.endContainer, range.endOffset, live);
    if (from && to) stretches.push([from, to]);
  }
  return stretches;
}

function placeOf(node: Node, offset: number, root: Node): Place | undefined {
  const way: number[] = [];
  let current = node;
  while (current !== root) {
    let number = 0;
    for (let before = previousOf(current); before; before = previousOf(before)) number += 1;
    way.unshift(number);
    const parent = parentOf(current);
    if (!parent) return undefined;
    current = parent;
  }
  return { way, offset };
}

/** The same stretches in a fresh copy, as nodes: these stay the same when shadow trees are put in their place. */
export function stretchesIn(copy: Document, stretches: Stretches): [Boundary, Boundary][] {
  return stretches.map(([from, to]) => [boundaryIn(copy, from), boundaryIn(copy, to)]);
}

function boundaryIn(copy: Document, { way, offset }: Place): Boundary {
  const node = way.reduce<Node>((parent, number) => childrenOf(parent)[number] ?? parent, copy);
  return { node, offset };
}

const childNodes = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')!.get!;

function childrenOf(node: Node): NodeListOf<ChildNode> {
  return childNodes.call(node) as NodeListOf<ChildNode>;
}

/** Whoever selects more than this share of the page means the page. */
const nearlyAll = 0.9;

/**
 * Cuts the copy's body down to the stretches: what stands around them keeps its mark-up and loses its text. Leaves the
 * copy as it is, and returns false, when there is no text in them, or nearly all there is.
 */
export function cutTo(copy: Document, stretches: readonly (readonly [Boundary, Boundary])[]): boolean {
  const { body } = copy;
  const ranges = stretches
    .map(([from, to]) => rangeBetween(copy, from, to))
    .filter((range) => body?.contains(range.commonAncestorContainer))
    .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
  const text = ranges.join('');
  if (!body || text.trim() === '' || text.length > (body.textContent ?? '').length * nearlyAll) return false;
  let end: Boundary = { node: body, offset: body.childNodes.length };
  for (const range of ranges.reverse()) {
    rangeBetween(copy, { node: range.endContainer, offset: range.endOffset }, end).deleteContents();
    end = { node: range.startContainer, offset: range.startOffset };
  }
  rangeBetween(copy, { node: body, offset: 0 }, end).deleteContents();
  return true;
}

function rangeBetween(copy: Document, from: Boundary, to: Boundary): Range {
  const range = copy.createRange();
  range.setStart(from.node, Math.min(from.offset, lengthOf(from.node)));
  range.setEnd(to.node, Math.min(to.offset, lengthOf(to.node)));
  return range;
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node as Text).length : childrenOf(node).length;
}
