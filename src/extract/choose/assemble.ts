// Makes the content of what was kept: the smallest part of the copy that holds it all, without what was dropped.
import { isText } from '../dom';
import type { Block, Blocks, Box } from './blocks';
import { withFigures } from './figures';
import { withKin } from './kin';
import { withRemainder } from './remainder';
import { withoutRepeats } from './repeats';

/** Elements whose children stand as well in a plain `div`. */
const mereContainers = new Set(
  'html body div section article main center td th tr tbody table-row li dd form header footer aside nav button span'.split(
    ' ',
  ),
);
const seen = 'img, picture, video, audio, iframe, object, embed, canvas, math, table, hr, input';

/** Takes the kept blocks out of the copy, in the page's order and with the elements around them; undefined for none. */
export function assemble(found: Blocks, chosen: Uint8Array): HTMLElement | undefined {
  const { blocks } = found;
  const keeps = mended(found, chosen);
  const first = keeps.indexOf(1);
  if (first < 0) return undefined;
  const around = smallestAround(blocks[first]!.box, keeps.lastIndexOf(1));
  const pictures = keptPictures(blocks, keeps, around);
  const dropped = blocks.slice(around.first, around.last).flatMap(({ nodes }, at) => {
    if (pictures.has(around.first + at)) return nodes.filter(isText);
    return keeps[around.first + at] === 0 ? nodes : [];
  });
  drop(dropped, around.element);
  const content = around.element.ownerDocument.createElement('div');
  content.append(...(mereContainers.has(around.tag) ? around.element.childNodes : [around.element]));
  return content;
}

/** A choice as it is kept: what block by block and box by box cannot be told is put right. */
export function mended(found: Blocks, chosen: Uint8Array): Uint8Array {
  return withFigures(found, withRemainder(found, withKin(found, withoutRepeats(found, chosen))));
}

function smallestAround(box: Box, last: number): Box {
  let around = box;
  while (around.last <= last && around.parent) around = around.parent;
  return around;
}

/**
 * A picture whose own text is not kept, or that has none, goes with what stands around it: it stays where most of that
 * text does, and where its caption does.
 */
function keptPictures(blocks: readonly Block[], keeps: Uint8Array, around: Box): Set<number> {
  const kept = new Set<number>();
  for (let index = around.first; index < around.last; index += 1) {
    const { text, pictures, box } = blocks[index]!;
    if (pictures === 0 || (text !== '' && keeps[index] === 1)) continue;
    keeps[index] = 0;
    const figure = figureOf(box);
    const { all, stays } = textAround(blocks, keeps, (figure !== around && figure?.parent) || box, around);
    if (stays >= all / 2 || (figure && hasKept(keeps, figure))) kept.add(index);
  }
  return kept;
}

function figureOf(box: Box): Box | undefined {
  if (box.tag === 'figure') return box;
  return box.parent && figureOf(box.parent);
}

function hasKept(keeps: Uint8Array, box: Box): boolean {
  return keeps.subarray(box.first, box.last).includes(1);
}

/** The text in a box, or in the innermost around it that has text. */
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
  if (all === 0 && box.parent && box !== outermost) return textAround(blocks, keeps, box.parent, outermost);
  return { all, stays };
}

/** Removes nodes and the elements that held nothing else. An element is looked at once its children are gone, not at each. */
function drop(nodes: readonly Node[], within: Element): void {
  let left = new Set<Element>();
  for (const node of nodes) {
    if (node.parentElement) left.add(node.parentElement);
    node.parentNode?.removeChild(node);
  }
  while (left.size > 0) {
    const above = new Set<Element>();
    for (const element of left) {
      if (element === within || !element.parentElement || !isHollow(element)) continue;
      above.add(element.parentElement);
      element.remove();
    }
    left = above;
  }
}

function isHollow(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && !element.matches(seen) && !element.querySelector(seen);
}
