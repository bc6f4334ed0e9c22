// The plain text of an article: block by block, a blank line between blocks.
import { isBlock, isElement, isText } from './dom';

/** How far apart two pieces stand: in one line, cell by cell, line by line, block by block. */
type Gap = '' | ' ' | '\t' | '\n' | '\n\n';

const gaps: readonly Gap[] = ['', ' ', '\t', '\n', '\n\n'];

const uneven = /[\t\n\r\f]| {2}/;

/**
 * The text of an article's sanitised tree. Paragraphs are parted by a blank line; entries of a list, rows of a table and `<br>` by a
 * line break; cells by a tab; `<pre>` is kept as it is. Marks of lists are left out; references to notes are `[1]`.
 */
export function textOfArticle(body: Element): string {
  const writer = new Writer();
  write(body, writer, '\n\n');
  return writer.pieces.join('');
}

class Writer {
  /** To be joined: a text of many strings put one to the other is slow to read. */
  readonly pieces: string[] = [];
  #pending: Gap = '';

  /** Asks for a gap before the next piece; the widest asked for is made. */
  part(gap: Gap): void {
    if (gaps.indexOf(gap) > gaps.indexOf(this.#pending)) this.#pending = gap;
  }

  add(piece: string): void {
    // Most of a text needs no change: replacing costs more than looking.
    const words = uneven.test(piece) ? piece.replace(/[\t\n\r\f ]+/g, ' ') : piece;
    const trimmed = words.trim();
    const hasEnds = trimmed.length < words.length;
    if (hasEnds && /^\s/.test(words)) this.part(' ');
    if (trimmed !== '') this.addVerbatim(trimmed);
    if (hasEnds && /\s$/.test(words)) this.part(' ');
  }

  addVerbatim(piece: string): void {
    this.pieces.push(this.pieces.length > 0 ? this.#pending : '', piece);
    this.#pending = '';
  }
}

function write(node: Node, writer: Writer, between: Gap): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) writer.add(child.data);
    else if (isElement(child)) writeElement(child, writer, between);
  }
}

function writeElement(element: Element, writer: Writer, between: Gap): void {
  const name = element.localName;
  if (name === 'br') writer.part(between === ' ' ? ' ' : '\n');
  else if (name === 'pre') writePre(element, writer, between);
  else if (name === 'sup' && isReference(element)) writer.addVerbatim(`[${element.textContent}]`);
  else if (name === 'a' && isWayBack(element)) return;
  else if (name === 'td' || name === 'th') writeApart(element, writer, '\t', ' ');
  else if (name === 'li' || name === 'tr' || name === 'dt' || name === 'dd')
    writeApart(element, writer, narrow(between), narrow(between));
  else if (isBlock(element)) writeApart(element, writer, between, between);
  else write(element, writer, between);
}

function writeApart(element: Element, writer: Writer, around: Gap, inside: Gap): void {
  writer.part(around);
  write(element, writer, inside);
  writer.part(around);
}

function writePre(element: Element, writer: Writer, between: Gap): void {
  const text = (element.textContent ?? '').replace(/^\n+/, '').trimEnd();
  if (text === '') return;
  writer.part(between);
  writer.addVerbatim(text);
  writer.part(between);
}

/** Inside a list or a table, blocks stand line by line; inside a cell, in one line. */
function narrow(between: Gap): Gap {
  return between === ' ' ? ' ' : '\n';
}

function isReference(element: Element): boolean {
  return element.firstElementChild?.getAttribute('href')?.startsWith('#user-content-fn-') === true;
}

function isWayBack(element: Element): boolean {
  return element.getAttribute('href')?.startsWith('#user-content-fnref-') === true;
}
