// Rules for what stands within a line.
import type { Rule } from 'turndown';
import { isBlock, isElement, isText } from '../tree';
import { escapeLabel } from './escape';
import { rawAttribute } from './raw';

export const inlineRules: Record<string, Rule> = {
  emphasis: {
    filter: ['em', 'i', 'strong', 'b', 'del', 's'],
    replacement: (content, node) => emphasised(content, node as Element),
  },
  // What Markdown has no sign for and the eye needs: GFM lets these through.
  html: {
    filter: (node) => node.matches('sub, sup, kbd, mark, u, ins, q, ruby, rt, rp'),
    replacement: (content, node) => `<${node.nodeName.toLowerCase()}>${content}</${node.nodeName.toLowerCase()}>`,
  },
  code: { filter: 'code', replacement: (_, node) => codeSpan(node.textContent.trim()) },
  link: { filter: 'a', replacement: (content, node) => link(content, node as Element) },
  image: { filter: 'img', replacement: (_, node) => image(node as Element) },
  lineBreak: { filter: 'br', replacement: (_, node) => lineBreak(node as Element) },
  raw: {
    filter: (node) => node.hasAttribute(rawAttribute),
    replacement: (_, node) => {
      const markdown = (node as Element).getAttribute(rawAttribute)!;
      return isBlock(node) ? `\n\n${markdown}\n\n` : markdown;
    },
  },
};

function emphasised(content: string, element: Element): string {
  if (content.trim() === '') return content;
  const name = element.matches('b, strong') ? 'strong' : element.matches('i, em') ? 'em' : 'del';
  const delimiter = { strong: '**', em: '*', del: '~~' }[name];
  return opensAndCloses(content, element) ? delimiter + content + delimiter : `<${name}>${content}</${name}>`;
}

/**
 * Whether signs around the content would be read as emphasis. Beside punctuation they are not when a letter follows
 * on the other side, as in Chinese without spaces (CommonMark 0.31, 6.2, left- and right-flanking).
 */
function opensAndCloses(content: string, element: Element): boolean {
  const { leading, trailing } = (element as Element & { flankingWhitespace: { leading: string; trailing: string } })
    .flankingWhitespace;
  const before = leading || besideOf(element, 'previousSibling');
  const after = trailing || besideOf(element, 'nextSibling');
  // Two signs in a row would be read as one longer sign.
  if (before === '*') return false;
  return (
    !(isPunctuation(content[0]!) && isLetter(before.at(-1)!)) &&
    !(isPunctuation(content.at(-1)!) && isLetter(after[0]!))
  );
}

/** The character that will stand beside an element: a space at the edge of a line, a star for emphasis. */
function besideOf(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  const sibling = element[side];
  if (isText(sibling)) return sibling.data.at(side === 'previousSibling' ? -1 : 0) ?? ' ';
  if (isElement(sibling)) {
    if (isBlock(sibling) || sibling.localName === 'br') return ' ';
    return sibling.matches('b, strong, i, em') && side === 'previousSibling' ? '*' : '.';
  }
  const parent = element.parentElement;
  return !parent || isBlock(parent) ? ' ' : '.';
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function isLetter(character: string): boolean {
  return !/[\p{P}\p{S}\s]/u.test(character);
}

/** A fence longer than any run of backticks inside; spaces where a backtick stands at an edge. */
function codeSpan(text: string): string {
  const code = text.replace(/\s*\n\s*/g, ' ');
  if (code === '') return '';
  const runs = (code.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].find((length) => !runs.includes(length)) ?? Math.max(...runs) + 1,
  );
  const space = /^`|`$/.test(code) ? ' ' : '';
  return fence + space + code + space + fence;
}

function link(content: string, element: Element): string {
  const href = element.getAttribute('href');
  if (href === null || content.trim() === '') return content;
  const isBare = element.textContent === href && !element.querySelector('img');
  if (isBare && /^https?:[^\s<>\\]+$/.test(href)) return `<${href}>`;
  return `[${content}](${destination(href)}${titleOf(element)})`;
}

/** Wider images take the reader's width; an icon at its natural size, which may be large, would tear its line. */
const widestIcon = 64;

function image(element: Element): string {
  const alt = element.getAttribute('alt') ?? '';
  const src = element.getAttribute('src');
  if (src === null) return escapeLabel(alt);
  const width = Number(element.getAttribute('width'));
  if (width > 0 && width <= widestIcon) return (element as HTMLElement).outerHTML.replace(/\s+/g, ' ');
  return `![${escapeLabel(alt)}](${destination(src)}${titleOf(element)})`;
}

/** Two spaces, not a backslash, which some readers show. */
function lineBreak(element: Element): string {
  return element.closest('h1, h2, h3, h4, h5, h6') ? ' ' : '  \n';
}

/** An address as a link's destination: nothing in it ends the link early or counts as markup. */
function destination(address: string): string {
  return address
    .trim()
    .replace(/[\s<>\\`|]/g, (character) => encodeURIComponent(character))
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[()]/g, '\\$&');
}

function titleOf(element: Element): string {
  const title = (element.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
  return title && ` "${title.replace(/[\\"]|&(?=#?\w+;)|<(?=[a-z/!?])/gi, '\\$&')}"`;
}
