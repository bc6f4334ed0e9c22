// From a score for each block to what is kept: as much as is probably right, and whole boxes rather than scraps.
import type { Blocks, Box } from './blocks';

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
  const keeps = wholeBoxes(boxes, blocks.length, gains, blocksByBox({ blocks, boxes }), partingCost);
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
  return blocks.map(({ text }) => (text === '' ? 0 : text.split(' ').length + breakingWords));
}

function likelihood(score: number): number {
  return 1 / (1 + Math.exp(-score * calibration));
}

function blocksByBox({ blocks, boxes }: Blocks): Map<Box, number[]> {
  const own = new Map<Box, number[]>(boxes.map((box) => [box, []]));
  blocks.forEach(({ box }, index) => {
    own.get(box)!.push(index);
  });
  return own;
}

interface Worth {
  /** Of keeping all of it, and of the best that can be made of it. */
  all: number;
  best: number;
  /** Best of its parts, and how many there are. */
  parts: number;
  count: number;
}

/** For each box the best of keeping it whole, dropping it whole, and deciding part by part, which costs. */
function wholeBoxes(
  boxes: readonly Box[],
  length: number,
  gains: Float64Array,
  own: Map<Box, number[]>,
  partingCost: number,
): Uint8Array {
  const worths = new Map<Box, Worth>(boxes.map((box) => [box, { all: 0, best: 0, parts: 0, count: 0 }]));
  for (const box of boxes.toReversed()) {
    const worth = worths.get(box)!;
    for (const index of own.get(box)!) add(worth, gains[index]!, Math.max(0, gains[index]!));
    worth.best = Math.max(worth.all, 0, worth.parts - (worth.count > 1 ? partingCost : 0));
    if (box.parent) add(worths.get(box.parent)!, worth.all, worth.best);
  }
  const keeps = new Uint8Array(length);
  const settled = new Set<Box>();
  for (const box of boxes) {
    const { all, best } = worths.get(box)!;
    if (box.parent && settled.has(box.parent)) settled.add(box);
    else if (best === all && best > 0) {
      keeps.fill(1, box.first, box.last);
      settled.add(box);
    } else if (best === 0) settled.add(box);
    else for (const index of own.get(box)!) keeps[index] = Number(gains[index]! > 0);
  }
  return keeps;
}

function add(worth: Worth, all: number, best: number): void {
  worth.all += all;
  worth.parts += best;
  worth.count += 1;
}
