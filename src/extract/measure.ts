// Lengths of text for every element of a tree, taken in one walk: asking each element for its text is quadratic.
import { isBlock, isElement, isText } from './dom';

/** In characters; white space at the ends of a text node does not count. */
export interface Lengths {
  text: number;
  /** Of these, the characters in links. */
  linked: number;
  /** And the characters in paragraphs that are long and have few links: what articles are made of, and menus are not. */
  prose: number;
}

/** A paragraph that runs over a line or more. */
const longParagraph = 80;

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg']);
const nothing: Readonly<Lengths> = { text: 0, linked: 0, prose: 0 };

/**
 * Measures a tree as it is now and gives the function that tells an element's lengths. What the tree loses later is not
 * subtracted, and elements made later measure nothing.
 */
export function measure(root: Element): (element: Element) => Readonly<Lengths> {
  const known = new Map<Element, Lengths>();
  measureInto(known, root, root.closest('a[href]') !== null);
  return (element) => known.get(element) ?? nothing;
}

/** The lengths of one element as it is now, where those of what it holds are not asked for. */
export function lengthsOf(element: Element): Readonly<Lengths> {
  return measureInto(undefined, element, element.closest('a[href]') !== null);
}

/** The text of an element and what of it stands in links, where nothing else is asked: numbers for each element cost more. */
export function textIn(element: Element): Pick<Lengths, 'text' | 'linked'> {
  const all = { text: 0, linked: 0 };
  addText(all, element, element.closest('a[href]') !== null);
  return all;
}

function addText(all: { text: number; linked: number }, element: Element, isLinked: boolean): void {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) {
      const { length } = child.data.trim();
      all.text += length;
      if (isLinked) all.linked += length;
    } else if (isElement(child) && !silent.has(child.localName)) {
      addText(all, child, isLinked || (child.localName === 'a' && child.hasAttribute('href')));
    }
  }
}

function measureInto(known: Map<Element, Lengths> | undefined, element: Element, isLinked: boolean): Lengths {
  const lengths = { text: 0, linked: 0, prose: 0 };
  let own = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) own += child.data.trim().length;
    else if (isElement(child) && !silent.has(child.localName)) {
      const inside = measureInto(known, child, isLinked || (child.localName === 'a' && child.hasAttribute('href')));
      lengths.text += inside.text;
      lengths.linked += inside.linked;
      lengths.prose += inside.prose;
    }
  }
  lengths.text += own;
  if (isLinked) lengths.linked = lengths.text;
  const isParagraph = lengths.prose === 0 && (own > 0 || element.localName === 'p') && isBlock(element);
  if (isParagraph && lengths.text >= longParagraph && lengths.linked < lengths.text * 0.3) lengths.prose = lengths.text;
  known?.set(element, lengths);
  return lengths;
}

/** The share of an element's text that stands in links, 0 to 1. */
export function linkShare({ text, linked }: Readonly<Pick<Lengths, 'text' | 'linked'>>): number {
  return text === 0 ? 0 : linked / text;
}
