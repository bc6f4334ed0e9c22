// Readability's pick of a page, as a choice among the model's blocks.
import { Readability } from '@mozilla/readability';
import { marks } from '../marks';
import { blocksOf } from './blocks';

/** For each text whether Readability keeps it; undefined when it finds no article. Leaves the copy as it is. */
export function pickOfReadability(texts: readonly string[], copy: Document): Uint8Array | undefined {
  const ownCopy = copy.cloneNode(true) as Document;
  const reading = new Readability<Element>(ownCopy, {
    serializer: (node) => node as Element,
    disableJSONLD: true,
  }).parse();
  if (!reading?.content) return undefined;
  // It takes elements apart and makes new ones: what its pick has in common with ours is the text.
  const picked = new Map<string, number>();
  for (const { text } of blocksOf(reading.content, marks.hidden).blocks) picked.set(text, (picked.get(text) ?? 0) + 1);
  return Uint8Array.from(texts, (text) => {
    const left = picked.get(text) ?? 0;
    picked.set(text, left - 1);
    return Number(left > 0);
  });
}
