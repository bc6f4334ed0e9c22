// Keeps a text once: some pages hold it twice, for wide and for narrow screens, and a style sheet shows one of the two.
import type { Block, Blocks, Box } from './blocks';

/** Shorter texts come again by chance. In characters. */
const shortest = 60;
/** Fewer long texts are a refrain. */
const fewest = 3;
/** How much of a box has to stand before it, for the box to be a copy: what else it says would be lost. */
const nearlyAll = 0.95;

/** What is kept, without boxes that say again what is kept before them. */
export function withoutRepeats({ blocks, boxes }: Blocks, chosen: Uint8Array): Uint8Array {
  const repeated = repeatedIn(blocks, chosen);
  if (repeated.size < fewest) return chosen;
  const keeps = chosen.slice();
  for (const box of copiesAmong(boxes, blocks, chosen, repeated)) keeps.fill(0, box.first, box.last);
  return keeps;
}

/** Of each kept text that stands before, its place and that of the first like it. */
function repeatedIn(blocks: readonly Block[], chosen: Uint8Array): Map<number, number> {
  const firsts = new Map<string, number>();
  const repeated = new Map<number, number>();
  blocks.forEach(({ text }, index) => {
    if (chosen[index] === 0 || text === '') return;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    else repeated.set(index, first);
  });
  return repeated;
}

function copiesAmong(
  boxes: readonly Box[],
  blocks: readonly Block[],
  chosen: Uint8Array,
  repeated: ReadonlyMap<number, number>,
): Box[] {
  const again = new Float64Array(boxes.length);
  const long = new Uint32Array(boxes.length);
  for (const [index, first] of repeated) {
    const { text, box } = blocks[index]!;
    if (isQuoted(box)) continue;
    // Only boxes that do not hold the first of the two.
    for (let around: Box | undefined = box; around && around.first > first; around = around.parent) {
      again[around.index]! += text.length;
      if (text.length >= shortest) long[around.index]! += 1;
    }
  }
  const kept = new Float64Array(blocks.length + 1);
  blocks.forEach(({ text }, index) => {
    kept[index + 1] = kept[index]! + chosen[index]! * text.length;
  });
  return boxes.filter(
    ({ index, first, last }) => long[index]! >= fewest && again[index]! >= nearlyAll * (kept[last]! - kept[first]!),
  );
}

/** Who quotes says again on purpose. */
function isQuoted(box: Box | undefined): boolean {
  return box !== undefined && (box.tag === 'blockquote' || isQuoted(box.parent));
}
