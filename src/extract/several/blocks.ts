// An article's HTML as a row of pieces that stand alone, so that pages can be joined piece by piece.
import type { Block } from '../../model';
import { isBlank, isBlock, make } from '../dom';
import { parsedBody } from '../parsed';
import { textOfArticle } from '../text';

const prefix = /^(#?user-content-(?:fn-|fnref-)?)/;

/**
 * @param number of the page: names in later pages get it, so that a note leads to the note of its own page
 * @param sanitise what is parsed anew is sanitised anew
 */
export function blocksOf(html: string, number: number, sanitise: (content: Element) => HTMLElement): Block[] {
  const body = parsedBody(html);
  if (number > 1) nameApart(body, number);
  body.replaceChildren(...piecesIn(body));
  return [...sanitise(body).children].map((piece) => ({ html: piece.outerHTML, text: textOf(piece) }));
}

function nameApart(body: Element, number: number): void {
  for (const name of ['id', 'href']) {
    for (const element of body.querySelectorAll(`[${name}^="user-content-"], [${name}^="#user-content-"]`)) {
      element.setAttribute(name, element.getAttribute(name)!.replace(prefix, `$1p${number}-`));
    }
  }
}

/** What boxes without a meaning hold stands in their place; words in between become paragraphs. */
function piecesIn(box: Element): Element[] {
  const pieces: Element[] = [];
  let words: Node[] = [];
  const close = (): void => {
    if (words.some((node) => !isBlank(node))) {
      const paragraph = make(box, 'p');
      paragraph.append(...words);
      pieces.push(paragraph);
    }
    words = [];
  };
  for (const child of [...box.childNodes]) {
    if (!isBlock(child)) words.push(child);
    else {
      close();
      if (isBox(child)) pieces.push(...piecesIn(child));
      else pieces.push(child);
    }
  }
  close();
  return pieces;
}

function isBox(element: Element): boolean {
  return element.matches('div, section, article, main') && !element.hasAttributes();
}

function textOf(piece: Element): string {
  const around = make(piece, 'div');
  around.append(piece.cloneNode(true));
  return textOfArticle(around);
}
