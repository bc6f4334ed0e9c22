// What can be picked on a page: its blocks, and the containers that hold several of them, as one small tree.

/** A block (without children), or a container of at least two. */
export interface Pick {
  readonly element: Element;
  readonly parent: Pick | undefined;
  readonly children: Pick[];
}

/** Elements that are one block whatever they hold. */
const whole = new Set(
  'p h1 h2 h3 h4 h5 h6 pre figure img picture video audio canvas svg math hr li dt dd iframe object embed'.split(' '),
);
const silent = new Set('script style template noscript head link meta base title'.split(' '));
const seen = 'img, picture, video, audio, canvas, svg, math, iframe, object, embed';

/** The tree of a page; its root is the body, whatever it holds. Reads the page, changes nothing. */
export function pickTree(body: Element): Pick {
  const root: Pick = { element: body, parent: undefined, children: [] };
  grow(root, body);
  return root;
}

/** Adds to a container what an element of it holds; an element with one block in it is that block. */
function grow(parent: Pick, element: Element): void {
  for (const child of element.children) {
    if (silent.has(child.localName) || !child.checkVisibility({ visibilityProperty: true })) continue;
    if (isBlock(child)) parent.children.push({ element: child, parent, children: [] });
    else place(parent, child);
  }
}

function place(parent: Pick, element: Element): void {
  const pick: Pick = { element, parent, children: [] };
  grow(pick, element);
  const [only] = pick.children;
  if (pick.children.length > 1) parent.children.push(pick);
  else if (only) parent.children.push(adopted(only, parent));
}

function adopted(pick: Pick, parent: Pick): Pick {
  const moved: Pick = { ...pick, parent, children: [] };
  moved.children.push(...pick.children.map((child) => adopted(child, moved)));
  return moved;
}

function isBlock(element: Element): boolean {
  if (whole.has(element.localName)) return element.localName !== 'li' || !holdsBlocks(element);
  if (element.localName === 'table') return !holdsBlocks(element);
  const text = lettersIn(element.textContent ?? '');
  if (text === '') return element.matches(seen) || lettersIn(textOf(element)) !== '';
  return lettersIn(ownText(element)).length >= text.length / 2;
}

/** Lists inside lists and tables for layout are taken apart. */
function holdsBlocks(element: Element): boolean {
  return element.querySelectorAll('p, h1, h2, h3, h4, h5, h6, table, pre, blockquote').length > 1;
}

/** The text that stands in no element with a box of its own. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      return node.nodeType === Node.ELEMENT_NODE && isInline(node as Element) ? (node.textContent ?? '') : '';
    })
    .join('');
}

function isInline(element: Element): boolean {
  return /^(inline|contents|ruby)/.test(getComputedStyle(element).display) && !silent.has(element.localName);
}

/** The text of a block; what stands in a shadow tree belongs to its host. */
export function textOf(element: Element): string {
  return `${element.textContent ?? ''} ${element.shadowRoot?.textContent ?? ''}`;
}

/** Letters and digits alone: what blanks, marks and list numbers do to a text says nothing here. */
export function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** The blocks in a part of the tree, in the page's order. */
export function blocksIn(pick: Pick): Pick[] {
  return pick.children.length === 0 ? [pick] : pick.children.flatMap(blocksIn);
}

/** The block that holds an element; undefined when it stands in none. */
export function blockAt(root: Pick, element: Element | undefined): Pick | undefined {
  const inside = root.children.find((child) => element !== undefined && child.element.contains(element));
  if (!inside) return root.parent && root.children.length === 0 ? root : undefined;
  return blockAt(inside, element);
}

/** Where an arrow leads: up to the container, down to its first part, sideways to the neighbours. */
export function stepFrom(pick: Pick, way: 'up' | 'down' | 'next' | 'previous'): Pick | undefined {
  if (way === 'up') return pick.parent?.parent ? pick.parent : undefined;
  if (way === 'down') return pick.children[0];
  return neighbour(pick, way === 'next' ? 1 : -1);
}

/** The neighbour, or that of the container for the last and the first. */
function neighbour(pick: Pick, step: 1 | -1): Pick | undefined {
  const { parent } = pick;
  if (!parent) return undefined;
  return parent.children[parent.children.indexOf(pick) + step] ?? neighbour(parent, step);
}
