// Keeps the sentences that the model drops alone out of a text that is kept all around them: a first or a last line of
// its own looks like a caption or a label.
import type { Block, Blocks, Box } from './blocks';

/** So much of a box is text of the article when the rest of its paragraphs is, too. */
const nearlyAll = 0.98;

/** What is kept, with the paragraphs without links that stand directly in a box of which nearly all is kept. */
export function withRemainder({ blocks }: Blocks, chosen: Uint8Array): Uint8Array {
  const keeps = chosen.slice();
  const shares = new Map<Box, number>();
  blocks.forEach((block, index) => {
    const outer = block.box.parent;
    if (chosen[index] === 1 || !outer || !isSentence(block)) return;
    if (!shares.has(outer)) shares.set(outer, keptShare(blocks, chosen, outer));
    if (shares.get(outer)! >= nearlyAll) keeps[index] = 1;
  });
  return keeps;
}

function isSentence({ box, text, links, isHidden }: Block): boolean {
  return box.tag === 'p' && links === 0 && !isHidden && /[.!?。！？।؟]["'”’»)\]]*$/.test(text);
}

function keptShare(blocks: readonly Block[], chosen: Uint8Array, { first, last }: Box): number {
  let all = 0;
  let kept = 0;
  for (let index = first; index < last; index += 1) {
    const { length } = blocks[index]!.text;
    all += length;
    if (chosen[index] === 1) kept += length;
  }
  return all === 0 ? 0 : kept / all;
}
