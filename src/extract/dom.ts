// Small questions and moves on the copy's tree that several passes share.
import { lettersOf } from './letters';

/** Text as a reader sees it: white space collapsed, ends trimmed. */
export function textOf(node: Node | null | undefined): string {
  return collapsed(node?.textContent ?? '');
}

/** What needs no change is most of a page's text: replacing costs more than looking. */
const uneven = /\s\s|[^\S ]/;

/** A text with its white space collapsed, and none at its ends, where most of it stands. */
export function collapsed(text: string): string {
  const trimmed = text.trim();
  return uneven.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** The text of an element where it is short: whole pages are named like pagers, and asking each for its text is quadratic. */
export function shortTextOf(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length <= 80 && texts.nextNode()) text += texts.currentNode.nodeValue;
  return text.length > 80 ? '' : collapsed(text);
}

/** Letters and digits only, lower case: for comparing texts that differ in punctuation and spacing. */
export function loose(text: string): string {
  return lettersOf(text.normalize('NFKC').toLowerCase());
}

/** The class and id of an element as one string, for patterns over names. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** A new element of the same document, with the text given. */
export function make(near: Node, tag: string, text = ''): HTMLElement {
  const element = near.ownerDocument!.createElement(tag);
  if (text) element.textContent = text;
  return element;
}

/** Replaces an element by one of another name with the same children; attributes go. */
export function rename(element: Element, tag: string): HTMLElement {
  const renamed = make(element, tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

const blockNames = (
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
  'h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
).split(' ');
const blocks = new Set(blockNames);
const anyBlock = blockNames.join();

/** Kinds of nodes by number: asked of every node of a page, so not by way of a global. */
const elementNode = 1;
const textNode = 3;
const commentNode = 8;

export function isText(node: Node): node is Text {
  return node.nodeType === textNode;
}

/** Whether a node is an element. Not by `instanceof`: nodes of a frame have classes of their own. */
export function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

/** Whether an element breaks the line it stands in, by its name. */
export function isBlock(node: Node): node is Element {
  return isElement(node) && blocks.has(node.localName);
}

/** Whether an element holds one that breaks lines. */
export function holdsBlock(element: Element): boolean {
  return element.querySelector(anyBlock) !== null;
}

/** Whether a node is white space or a comment: nothing a reader sees. */
export function isBlank(node: Node): boolean {
  if (node.nodeType === commentNode) return true;
  return isText(node) && !/\S/.test(node.nodeValue ?? '');
}

/** Whether an element holds something to see besides text. */
export function holdsMedia(element: Element): boolean {
  return element.matches('img, picture, svg, video, audio, math, table') || hasMediaInside(element);
}

function hasMediaInside(element: Element): boolean {
  return element.querySelector('img, picture, svg, video, audio, iframe, math, table, hr, pre') !== null;
}

/** The share of an element's text that stands in links, 0 to 1. */
export function linkDensity(element: Element): number {
  const length = textOf(element).length;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += textOf(link).length;
  return Math.min(1, linked / length);
}
