// Drops what stands before the first paragraph and after the last and is not of the article: crumbs, bylines and dates
// that are shown above it anyway, labels, lines of rights, rows of links to other pages.
import { holdsBlock, isBlank, isBlock, isText, loose, textOf } from '../dom';
import { type Lengths, lengthsOf, linkShare } from '../measure';
import { tellsOf } from '../metadata/byline-evidence';
import type { FurnitureWords, PageContext, Pass } from '../page';
import { furnitureWords, signedFor } from './furniture-words';

/** What ends the search from either side: it is of the article whatever it says. */
const content = 'figure, table, pre, blockquote, dl, details, math, img, picture, video, audio, .footnotes';

const wholeLines = `p, h1, h2, h3, h4, h5, h6, ul, ol, ${content}`;

/** Longer lines are text. */
const longestLine = 160;

/** What stands above an article is over after so many lines; without this a page of short lines would be read whole. */
const mostAbove = 30;

/** Text below this may be nothing but what looks like furniture: a few links, a line with a date. In characters. */
const little = 400;

export const edges: Pass = (root, page) => {
  const isLittle = (root.textContent ?? '').length < little;
  const before = isLittle ? root.cloneNode(true) : undefined;
  trim(root, page);
  if (before && textOf(root) === '') root.replaceChildren(...before.childNodes);
};

function trim(root: Element, page: PageContext): void {
  const words = furnitureWords(page);
  let seen = 0;
  for (const line of linesOf(root, 'forwards')) {
    seen += 1;
    if (seen > mostAbove) break;
    const lengths = lengthsOf(line);
    if (isContent(line, lengths)) break;
    if (isWithinLine(line)) continue;
    if (isHead(line, lengths, page, words)) line.remove();
  }
  for (const line of linesOf(root, 'backwards')) {
    if (isWithinLine(line)) continue;
    const lengths = lengthsOf(line);
    if (isRights(line, words) || isBiography(line, page)) {
      line.remove();
      continue;
    }
    if (isContent(line, lengths)) break;
    if (isTail(line, lengths, words)) line.remove();
    else if (!isHeading(line)) break;
  }
}

/** The innermost elements that break lines and hold anything, from either end; a list counts as one line. */
function* linesOf(root: Element, direction: 'forwards' | 'backwards'): Generator<Element> {
  const children = direction === 'forwards' ? [...root.children] : [...root.children].reverse();
  for (const child of children) {
    if (!child.matches(wholeLines) && holdsBlock(child)) yield* linesOf(child, direction);
    else if (textOf(child) !== '' || child.matches(content) || child.querySelector(content)) yield child;
  }
}

/** A link or a stressed word with words beside it that stand in no element: without it they would not be a sentence. */
function isWithinLine(element: Element): boolean {
  if (element.matches(content) || isBlock(element)) return false;
  return [besides(element, 'previousSibling'), besides(element, 'nextSibling')].some(isWords);
}

function isWords(node: Node | null): boolean {
  return node !== null && isText(node);
}

function besides(element: Element, side: 'previousSibling' | 'nextSibling'): Node | null {
  let node = element[side];
  while (node && isBlank(node)) node = node[side];
  return node;
}

function isContent(line: Element, lengths: Readonly<Lengths>): boolean {
  if (lengths.prose > 0 && linkShare(lengths) < 0.5) return true;
  return line.matches(content) || line.querySelector(content) !== null;
}

function isHead(line: Element, lengths: Readonly<Lengths>, page: PageContext, words: FurnitureWords): boolean {
  const text = textOf(line);
  if (text.length > longestLine) return false;
  if (
    signedFor.test(text) ||
    words.readingTime.test(text) ||
    words.advertising.test(text) ||
    isByline(text, page, words) ||
    isDate(line, text)
  )
    return true;
  return !isHeading(line) && isCrumbs(lengths, text);
}

/** Nothing but names that the byline has, with or without a word before. */
function isByline(text: string, { metadata }: PageContext, { by }: FurnitureWords): boolean {
  const names = metadata.byline.map(loose).filter((name) => name !== '');
  const rest = names.reduce((left, name) => left.replace(name, ''), loose(text.replace(by, '')));
  return (
    names.length > 0 && rest.length < loose(text).length && /^(and|und|et|y|e|en|i|и|staffwriter|editor)*$/.test(rest)
  );
}

/** A date or a time and hardly a word beside it. */
function isDate(line: Element, text: string): boolean {
  const isMarked = line.matches('time') || line.querySelector('time') !== null;
  const words = text
    .replace(/[\d!-/:-@[-`{-~¡-¿\u2010-\u205e\u3001-\u3011]+/g, ' ')
    .trim()
    .split(/\s+/);
  return (
    /\d/.test(text) &&
    text.length < 70 &&
    words.length <= (isMarked ? 8 : 3) &&
    (isMarked || /(19|20)\d\d/.test(text)) &&
    !/^h\d$/.test(line.localName)
  );
}

/** A row of links, or one link that names a section. */
function isCrumbs(lengths: Readonly<Lengths>, text: string): boolean {
  return linkShare(lengths) > 0.7 && text.length < 100 && !/[.!?]$/.test(text);
}

function isRights(line: Element, { rights }: FurnitureWords): boolean {
  const text = textOf(line);
  return text.length < longestLine && rights.test(text) && !line.matches(content);
}

/** "Ann Lee is a gardener in Delft." */
function isBiography(line: Element, { metadata }: PageContext): boolean {
  const text = textOf(line);
  return line.localName === 'p' && text.length < 900 && metadata.byline.some((name) => tellsOf(text, name));
}

function isTail(line: Element, lengths: Readonly<Lengths>, words: FurnitureWords): boolean {
  const { opening, advertising } = words;
  const text = textOf(line);
  if (isHeading(line)) return line.nextElementSibling === null || opening.test(text);
  if (advertising.test(text)) return true;
  if (isIntroduced(line, words)) return false;
  return (
    linkShare(lengths) > 0.7 && (opening.test(text) || line.matches('ul, ol') || lengths.linked >= lengths.text * 0.95)
  );
}

/** A list under a heading of its own is of the article, unless the heading is one of furniture. */
function isIntroduced(line: Element, { references, opening }: FurnitureWords): boolean {
  let before = line.previousElementSibling;
  if (before && references.test(textOf(before))) return true;
  if (!line.matches('ul, ol')) return false;
  if (before?.matches('p')) return /[::]$/.test(textOf(before));
  while (before && !isHeading(before) && before.matches('p, li')) before = before.previousElementSibling;
  return before !== null && isHeading(before) && !opening.test(textOf(before));
}

function isHeading(line: Element): boolean {
  return /^h[1-6]$/.test(line.localName);
}
