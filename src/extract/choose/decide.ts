// From a score for each block to what is kept: as much as is probably right, and whole boxes rather than scraps.
import type { Blocks } from './blocks';

export interface Decision {
  readonly keeps: Uint8Array;
  /** How well the choice is expected to agree with the article, 0 to 1. */
  readonly confidence: number;
}

/** What it must be worth to part a box into kept and dropped: in a thread little, for it is kept post by post. */
export const parting = { thread: 0.5, other: 3 };

/** Scores of the model are a little bolder than they are right. */
const calibration = 0.8;
/** A page's border between kept and dropped stays within these. */
const lowestBorder = -1.5;
const highestBorder = 0.5;
/** No single score outweighs a whole box. */
const boldest = 4;
/** A short block costs more than its words: it breaks the text where it stands. */
const breakingWords = 3;

export function decide({ blocks, boxes }: Blocks, scores: Float64Array, partingCost: number): Decision {
  const words = wordsOf(blocks);
  const { border, agreement } = bestBorder(scores, words);
  const bounded = Math.max(lowestBorder, Math.min(highestBorder, border));
  const gains = scores.map(
    (score, index) => Math.sqrt(words[index]!) * Math.max(-boldest, Math.min(boldest, score - bounded)),
  );
  const keeps = wholeBoxes({ blocks, boxes }, gains, partingCost);
  const kept = keeps.some((keep, index) => keep === 1 && words[index]! > 0);
  return {
    keeps: kept ? keeps : Uint8Array.from(scores, (score) => Number(score >= border)),
    confidence: agreement,
  };
}

/**
 * The score from which on keeping is expected to agree best with the article, by the measure that weighs what is kept
 * wrongly and what is missed alike (F1).
 */
function bestBorder(scores: Float64Array, words: number[]): { border: number; agreement: number } {
  const likely = scores.map(likelihood);
  const order = [...scores.keys()].filter((index) => words[index]! > 0).sort((a, b) => scores[b]! - scores[a]!);
  const right = order.reduce((sum, index) => sum + likely[index]! * words[index]!, 0);
  let kept = 0;
  let keptRight = 0;
  let best = { border: 0, agreement: 0 };
  for (const index of order) {
    kept += words[index]!;
    keptRight += likely[index]! * words[index]!;
    const agreement = (2 * keptRight) / (kept + right);
    if (agreement > best.agreement) best = { border: scores[index]!, agreement };
  }
  return best;
}

/** How well keeping these blocks is expected to agree with the article, 0 to 1: the model's word on any choice. */
export function agreementOf(keeps: Uint8Array, { blocks }: Blocks, scores: Float64Array): number {
  let kept = 0;
  let keptRight = 0;
  let right = 0;
  wordsOf(blocks).forEach((words, index) => {
    const likely = words * likelihood(scores[index]!);
    right += likely;
    if (keeps[index] === 0) return;
    kept += words;
    keptRight += likely;
  });
  return kept + right === 0 ? 0 : (2 * keptRight) / (kept + right);
}

function wordsOf(blocks: Blocks['blocks']): number[] {
  return blocks.map(({ words }) => (words === 0 ? 0 : words + breakingWords));
}

function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score * calibration));
}

/** What is not settled by a box around it. */
const open = 0;
const keptWhole = 1;
const droppedWhole = 2;

/** For each box the best of keeping it whole, dropping it whole, and deciding part by part, which costs. */
function wholeBoxes({ blocks, boxes }: Blocks, gains: Float64Array, partingCost: number): Uint8Array {
  const worths = worthOf({ blocks, boxes }, gains, partingCost);
  const settled = new Uint8Array(boxes.length);
  for (const { index, parent } of boxes) {
    const outer = parent ? settled[parent.index]! : open;
    if (outer !== open) settled[index] = outer;
    else if (worths.best[index] === 0) settled[index] = droppedWhole;
    else if (worths.best[index] === worths.all[index]) settled[index] = keptWhole;
  }
  return Uint8Array.from(blocks, ({ box }, block) => {
    const lot = settled[box.index]!;
    return lot === open ? Number(gains[block]! > 0) : Number(lot === keptWhole);
  });
}

/** By the places of the boxes: what it is worth to keep all of a box, and what the best is that can be made of it. */
function worthOf(
  { blocks, boxes }: Blocks,
  gains: Float64Array,
  partingCost: number,
): { all: Float64Array; best: Float64Array } {
  const all = new Float64Array(boxes.length);
  const best = new Float64Array(boxes.length);
  const parts = new Uint32Array(boxes.length);
  blocks.forEach(({ box: { index } }, block) => {
    all[index]! += gains[block]!;
    best[index]! += Math.max(0, gains[block]!);
    parts[index]! += 1;
  });
  for (let index = boxes.length - 1; index >= 0; index -= 1) {
    best[index] = Math.max(all[index]!, 0, best[index]! - (parts[index]! > 1 ? partingCost : 0));
    const outer = boxes[index]!.parent?.index;
    if (outer === undefined) continue;
    all[outer]! += all[index]!;
    best[outer]! += best[index]!;
    parts[outer]! += 1;
  }
  return { all, best };
}
