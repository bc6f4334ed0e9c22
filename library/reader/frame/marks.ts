// Marks what was searched for in the frame's article, without touching it: ranges that the style sheet paints.

/** From a place in a text up to another, in UTF-16 units. */
export type Mark = [start: number, end: number];

/** The browser paints these by `::highlight(…)` in the style sheet. */
const names = { all: 'found', current: 'found-here' };

/** What is in an article and no text of it: its head, which the list marks, and buttons. */
const apart = 'article > h1:first-child, .facts, .copy, .note';
const blocks =
  'address, article, blockquote, br, caption, dd, div, dl, dt, figcaption, figure, h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, section, table, td, th, tr, ul';

interface Piece {
  node: Text;
  /** Where it begins in the whole. */
  start: number;
}

/** Every place in the article that `marksIn` finds in its text, as ranges, in their order. */
export function findMarks(article: Element, marksIn: (text: string) => readonly Mark[]): Range[] {
  const { text, pieces } = textOf(article);
  return marksIn(text).map(([start, end]) => {
    const range = article.ownerDocument.createRange();
    const [first, last] = [pieceAt(pieces, start), pieceAt(pieces, end - 1)];
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  });
}

/** Paints ranges, one of them as the one that the reader is at. */
export function paintMarks(frame: Window & typeof globalThis, ranges: readonly Range[], current: number): void {
  const { highlights } = frame.CSS;
  const here = ranges[current];
  highlights.set(names.all, new frame.Highlight(...ranges));
  const standing = new frame.Highlight(...(here ? [here] : []));
  standing.priority = 1;
  highlights.set(names.current, standing);
}

/** The article's text, a line break between blocks, so that no word runs over the edge of one. */
function textOf(article: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const walk = article.ownerDocument.createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isElement(node) && node.matches(apart) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  let block: Element | null = null;
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (isElement(node)) {
      if (node.matches('br, hr')) text += '\n';
      continue;
    }
    const around = node.parentElement!.closest(blocks);
    if (around !== block) text += '\n';
    block = around;
    pieces.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { text, pieces };
}

/** Nodes of another window are no instances of this one's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** The piece that holds a place. */
function pieceAt(pieces: readonly Piece[], place: number): Piece {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pieces[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}
