// Keeps text from being read as markup: a backslash where it is needed, and nowhere else.

import { isBlock, isElement, isText } from '../tree';
import { rawAttribute } from './raw';

/** Stands in a line for an element, whose signs are punctuation to whatever is beside it. */
const sign = '\uFFFC';

/** Where a line stands; some signs mean something in one place only. */
interface Line {
  pieces: { text: string; node?: Text }[];
  block: Element;
  math: boolean;
}

/** Escapes every text under `root` in place, line by line: whether a character is markup depends on its neighbours. */
export function escapeText(root: Element): void {
  for (const line of linesOf(root)) {
    const whole = line.pieces.map(({ text }) => text).join('');
    const marks = escapesIn(whole, line);
    const inAddress = withinAddresses(whole);
    let offset = 0;
    for (const { text, node } of line.pieces) {
      if (node) {
        const start = offset;
        const inLink = node.parentElement?.closest('a') !== null;
        node.data = withBackslashes(
          text,
          (index) => marks.has(start + index) || (inLink && /[[\]]/.test(text[index]!)),
          (index) => inAddress.has(start + index),
        );
      }
      offset += text.length;
    }
  }
}

/** A text that is no part of the tree, such as an image's description: never at the start of a line. */
export function escapeLabel(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const marks = escapesAnywhere(plain, false);
  const inAddress = withinAddresses(plain);
  return withBackslashes(
    plain,
    (index) => marks.has(index) || /[[\]]/.test(plain[index]!),
    (index) => inAddress.has(index),
  );
}

/** The inline content of each block, as one line of pieces. */
function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  let line: Line = { pieces: [], block: root, math: false };
  const flush = (block: Element) => {
    if (line.pieces.some(({ node }) => node)) lines.push(line);
    line = { pieces: [], block, math: false };
  };
  const visit = (element: Element) => {
    const block = isBlock(element);
    const around = line.block;
    if (block) flush(element);
    else line.pieces.push({ text: element.localName === 'br' ? '\n' : sign });
    if (element.hasAttribute(rawAttribute)) line.math = true;
    else if (!element.matches('pre, code')) {
      for (const node of element.childNodes) {
        if (isElement(node)) visit(node);
        else if (isText(node)) line.pieces.push({ text: node.data.replace(/[ \t\r\n]+/g, ' '), node });
      }
    }
    if (block) flush(around);
    else if (element.localName !== 'br') line.pieces.push({ text: sign });
  };
  visit(root);
  return lines;
}

/** Signs that count wherever they stand. */
const anywhere: RegExp[] = [
  /\\(?=[!-/:-@[-`{-~\n\uFFFC]|$)/g,
  /`/g,
  /<(?=[a-z/!?])/gi,
  /&(?=#?\w+;)/g,
  // A footnote, a link of a wiki, an image.
  /\[(?=[\^[])/g,
  /!(?=\uFFFC|\[)/g,
];

/** Signs that count at the start of a line. */
const atStart: RegExp[] = [
  /(?<=^ *)#(?=#{0,5}(?: |$))/gm,
  /(?<=^ *)>/gm,
  /(?<=^ *)[-+*](?= |$)/gm,
  /(?<=^ *\d{1,9})[.)](?= |$)/gm,
  // A line below that makes a heading or a table of the line above, or a rule.
  /(?<=^ *)[-=_*:|](?=[-=_*:| ]*$)/gm,
  /(?<=^ *)\[(?=[ xX]\] )/gm,
];

function escapesIn(text: string, { block, math }: Line): Set<number> {
  const marks = escapesAnywhere(text, math);
  if (/^h[1-6]$/.test(block.localName)) add(marks, text, [/(?<= )#(?=#* *$)/g]);
  else if (!block.matches('td, th')) add(marks, text, atStart);
  return marks;
}

function escapesAnywhere(text: string, math: boolean): Set<number> {
  const marks = new Set<number>();
  add(marks, text, anywhere);
  if (math || holdsFormula(text)) add(marks, text, [/\$/g]);
  if (text.indexOf('~') !== text.lastIndexOf('~')) add(marks, text, [/~/g]);
  // A bracket opens a link or a definition only when one closes after it.
  const lastEnd = Math.max(text.lastIndexOf(']('), text.lastIndexOf(']['), text.lastIndexOf(']:'));
  for (const { index } of text.matchAll(/\[/g)) if (index < lastEnd) marks.add(index);
  for (const { 0: run, index } of text.matchAll(/\*+|_+/g)) {
    if (emphasises(run, text[index - 1] ?? ' ', text[index + run.length] ?? ' ')) {
      for (let at = index; at < index + run.length; at += 1) marks.add(at);
    }
  }
  return marks;
}

/** Stars and underscores do nothing between spaces, underscores nothing within a word (CommonMark 0.31, 6.2). */
function emphasises(run: string, before: string, after: string): boolean {
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return run[0] === '*' || !(isWord(before) && isWord(after));
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Two dollars with a formula between them, as pandoc and Obsidian see one: no space inside, no digit after. */
function holdsFormula(text: string): boolean {
  return /\$\$|\$(?=\S)[^$]*(?<=\S)\$(?!\d)/.test(text);
}

function add(marks: Set<number>, text: string, patterns: RegExp[]): void {
  for (const pattern of patterns) for (const { index } of text.matchAll(pattern)) marks.add(index);
}

function withBackslashes(
  text: string,
  isMarked: (index: number) => boolean,
  isInAddress: (index: number) => boolean,
): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character, index: number) => {
    if (!isMarked(index)) return character;
    return character === '<' && isInAddress(index) ? '&lt;' : `\\${character}`;
  });
}

/**
 * Where elements begin in addresses: one written out takes all to the next blank as its own, a backslash too, and what
 * follows that would be bare.
 */
function withinAddresses(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { 0: address, index } of text.matchAll(/(?:https?:|www\.)\S*/gi))
    for (const sign of address.matchAll(/</g)) places.add(index + sign.index);
  return places;
}
