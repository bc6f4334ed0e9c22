// One letter too many, too few, wrong or in the wrong place.
import { formMark } from './fields';
import type { OpenSegment } from './lookup';

/** Shorter words are one letter away from too many others. */
const shortest = 4;

/** Whether two words differ by one slip: a letter added, dropped, replaced, or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [leftA, leftB] = [endA - start, endB - start];
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * The most frequent word that is one slip away from another; undefined when there is none. Most slips are in the later
 * half of a word: those that begin as it does come first, and are few to look at.
 */
export async function nearestWord(
  segments: readonly OpenSegment[],
  word: string,
  pause: () => Promise<void>,
): Promise<string | undefined> {
  if (word.length < shortest) return undefined;
  const beginning = word.slice(0, word.length >> 1);
  return (await nearestIn(segments, word, beginning, pause)) ?? nearestIn(segments, word, '', pause);
}

async function nearestIn(
  segments: readonly OpenSegment[],
  word: string,
  beginning: string,
  pause: () => Promise<void>,
): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    for await (const entries of segment.allEntries(beginning)) {
      for (const { term, count } of entries) {
        if (isOneSlip(term, word) && !term.includes(formMark)) counts.set(term, (counts.get(term) ?? 0) + count);
      }
      await pause();
    }
  }
  let best: string | undefined;
  for (const [term, count] of counts) if (best === undefined || count > counts.get(best)!) best = term;
  return best;
}
