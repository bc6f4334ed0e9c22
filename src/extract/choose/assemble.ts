// Makes the content of what was kept: the smallest part of the copy that holds it all, without what was dropped.
import type { Block, Blocks, Box } from './blocks';

/** Elements whose children stand as well in a plain `div`. */
const mereContainers = new Set(
  'html body div section article main center td th tr tbody table-row li dd form header footer aside nav button span'.split(
    ' ',
  ),
);
const seen = 'img, picture, video, audio, iframe, object, embed, canvas, math, table, hr, input';

/** Takes the kept blocks out of the copy, in the page's order and with the elements around them; undefined for none. */
export function assemble({ blocks }: Blocks, keeps: Uint8Array): HTMLElement | undefined {
  const first = keeps.indexOf(1);
  if (first < 0) return undefined;
  const around = smallestAround(blocks[first]!.box, keeps.lastIndexOf(1));
  const pictures = keptPictures(blocks, keeps, around);
  for (let index = around.first; index < around.last; index += 1) {
    if (keeps[index] === 0 && !pictures.has(index)) drop(blocks[index]!, around.element);
  }
  const content = around.element.ownerDocument.createElement('div');
  content.append(...(mereContainers.has(around.tag) ? around.element.childNodes : [around.element]));
  return content;
}

function smallestAround(box: Box, last: number): Box {
  let around = box;
  while (around.last <= last && around.parent) around = around.parent;
  return around;
}

/** A picture without text goes with what stands around it: it stays where most of that text does. */
function keptPictures(blocks: readonly Block[], keeps: Uint8Array, around: Box): Set<number> {
  const kept = new Set<number>();
  for (let index = around.first; index < around.last; index += 1) {
    const block = blocks[index]!;
    if (block.text !== '') continue;
    keeps[index] = 0;
    const { all, stays } = textAround(blocks, keeps, block.box, around);
    if (stays >= all / 2) kept.add(index);
  }
  return kept;
}

/** The text in the innermost box around a picture that has text besides its caption. */
function textAround(
  blocks: readonly Block[],
  keeps: Uint8Array,
  box: Box,
  outermost: Box,
): { all: number; stays: number } {
  let all = 0;
  let stays = 0;
  for (let index = box.first; index < box.last; index += 1) {
    const { length } = blocks[index]!.text;
    all += length;
    if (keeps[index] === 1) stays += length;
  }
  if ((all === 0 || box.tag === 'figure') && box.parent && box !== outermost)
    return textAround(blocks, keeps, box.parent, outermost);
  return { all, stays };
}

/** Removes a block and the elements that held nothing else. */
function drop(block: Block, within: Element): void {
  for (const node of block.nodes) {
    const parent = node.parentElement;
    node.parentNode?.removeChild(node);
    if (parent) prune(parent, within);
  }
}

function prune(element: Element, within: Element): void {
  let hollow = element;
  while (hollow !== within && hollow.parentElement && isHollow(hollow)) {
    const parent: Element = hollow.parentElement;
    hollow.remove();
    hollow = parent;
  }
}

function isHollow(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && !element.matches(seen) && !element.querySelector(seen);
}
