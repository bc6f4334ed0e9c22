// Keeps the standfirst of news: it stands apart from the text, among title, byline and picture, so that the model takes it
// for a teaser. A newspaper passes its article on with the same words.
import type { Block, Blocks } from './blocks';
import { likenessOf, wordsOf } from './phrases';

/** How many words it shares with what the page says of itself. */
const alike = 0.8;
/** Of fewer words many lines have most. */
const fewestWords = 6;
/** How far before the text it may stand, in blocks. */
const farthest = 25;

/** What is kept, with the line before it that the excerpt of the page repeats. */
export function withStandfirst({ blocks }: Blocks, chosen: Uint8Array, excerpt: string): Uint8Array {
  const told = new Set(wordsOf(excerpt));
  const text = blocks.findIndex(({ words }, index) => chosen[index] === 1 && words > fewestWords);
  if (told.size < fewestWords || text < 0) return chosen;
  for (let index = text - 1; index >= Math.max(0, text - farthest); index -= 1) {
    if (!isLine(blocks[index]!) || likenessOf(told, blocks[index]!.text) < alike) continue;
    const keeps = chosen.slice();
    keeps[index] = 1;
    return keeps;
  }
  return chosen;
}

function isLine({ words, linked, isHidden }: Block): boolean {
  return words >= fewestWords && linked === 0 && !isHidden;
}
