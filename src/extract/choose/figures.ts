// Keeps figures, tables and code whole: a caption belongs to its picture, a quoted post to the text that shows it, and the
// text around a table or a program speaks of it. The model learnt from texts without captions and mostly without code, and
// takes short cells for labels.
import type { Block, Blocks, Box } from './blocks';

/** What of a figure is of the article; other words there work the page, or zoom a picture. */
const ofFigures = new Set(['figcaption', 'blockquote', 'table', 'pre']);

/**
 * What is kept, with the picture and the words of each figure that stands among the kept text or before it, and with
 * tables and code among it.
 */
export function withFigures({ blocks, boxes }: Blocks, chosen: Uint8Array): Uint8Array {
  const keeps = chosen.slice();
  // A table before all text tells facts beside it.
  const first = chosen.indexOf(1) + 1;
  const earliest = { figure: 0, table: first, pre: first };
  const last = chosen.lastIndexOf(1);
  const lengths = blocks.map(({ text }) => text.length);
  const all = sums(lengths);
  const kept = sums(lengths.map((length, index) => length * chosen[index]!));
  for (const box of boxes) {
    const from = earliest[box.tag as keyof typeof earliest];
    if (from === undefined || box.first < from || box.first > last) continue;
    const outer = outerWithText(box, all);
    if (!outer || outside(kept, outer, box) <= outside(all, outer, box) / 2) continue;
    for (let index = box.first; index < box.last; index += 1) if (isOfFigure(blocks[index]!)) keeps[index] = 1;
  }
  return keeps;
}

/** The innermost box around a figure that has text beside it. */
function outerWithText(figure: Box, all: Float64Array): Box | undefined {
  let outer = figure.parent;
  while (outer && outside(all, outer, figure) === 0) outer = outer.parent;
  return outer;
}

/** A sum over the blocks of a box that are not in another inside it. */
function outside(sum: Float64Array, outer: Box, inner: Box): number {
  return sum[outer.last]! - sum[outer.first]! - (sum[inner.last]! - sum[inner.first]!);
}

function isOfFigure({ text, linked, box }: Block): boolean {
  return text === '' || (linked <= text.length / 2 && isInside(box));
}

function isInside(box: Box | undefined): boolean {
  return box !== undefined && box.tag !== 'figure' && (ofFigures.has(box.tag) || isInside(box.parent));
}

function sums(values: readonly number[]): Float64Array {
  const sum = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sum[index + 1] = sum[index]! + value;
  });
  return sum;
}
