// Reads the learnt trees and reckons a score for each block: the sum of what each tree says of it.
import type { Vocabulary } from './hints';

/** What training writes: see bench/train. */
export interface Weights {
  readonly base: number;
  /** The value of a leaf is its number less 32, by this. */
  readonly step: number;
  /** The columns that the trees use, parted by `|`: each its number and its borders, ascending. */
  readonly borders: string;
  /**
   * The trees, node by node, parents first, the left branch before the right, a letter each: for a split the place of its
   * column among those used, plus 1, for a leaf 0. Apart from these, for the sake of size: of each split the index of its
   * border, of each leaf its number. The letter of 0 is `#`; what is not printable is stepped over.
   */
  readonly nodes: string;
  readonly splits: string;
  readonly leaves: string;
  /** Words of names and their leaning in hundredths: `comment-30 entry25`. */
  readonly articleNames: string;
  readonly forumNames: string;
}

/** Reckons the score of a block from the columns. */
export type Model = (values: readonly Float32Array[], block: number) => number;

/** All trees in a row, parents first: of a leaf `column` is -1 and `border` its value; `above` is where the right branch begins. */
interface Forest {
  readonly roots: number[];
  readonly column: Int16Array;
  readonly border: Float32Array;
  readonly above: Uint16Array;
}

export function modelOf(weights: Weights): Model {
  const forest = forestOf(weights);
  return (values, block) => weights.base + scoreIn(forest, values, block);
}

function forestOf(weights: Weights): Forest {
  const used = weights.borders.split('|').map((line) => line.split(' ').map(Number));
  const nodes = numbersOf(weights.nodes);
  const splits = numbersOf(weights.splits);
  const leaves = numbersOf(weights.leaves);
  const column = new Int16Array(nodes.length).fill(-1);
  const border = new Float32Array(nodes.length);
  const above = new Uint16Array(nodes.length);
  const roots = [0];
  /** Splits whose right branch is still to come. */
  const open: number[] = [];
  let split = 0;
  let leaf = 0;
  for (let node = 0; node < nodes.length; node += 1) {
    const place = nodes[node]!;
    if (place > 0) {
      const of = used[place - 1]!;
      column[node] = of[0]!;
      border[node] = of[splits[split++]! + 1]!;
      open.push(node);
      continue;
    }
    border[node] = (leaves[leaf++]! - 32) * weights.step;
    const next = node + 1;
    const around = open.pop();
    if (around !== undefined) above[around] = next;
    else if (next < nodes.length) roots.push(next);
  }
  return { roots, column, border, above };
}

function scoreIn({ roots, column, border, above }: Forest, values: readonly Float32Array[], block: number): number {
  let score = 0;
  for (const root of roots) {
    let node = root;
    while (column[node]! >= 0) node = values[column[node]!]![block]! < border[node]! ? node + 1 : above[node]!;
    score += border[node]!;
  }
  return score;
}

function numbersOf(letters: string): Uint8Array {
  const numbers = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    numbers[at] = code - 35 - (code > 126 ? 34 : 0);
  }
  return numbers;
}

/** Reads a vocabulary as training writes it. */
export function vocabularyOf(names: string): Vocabulary {
  const leanings = new Map<string, number>();
  for (const [, word, leaning] of names.matchAll(/([a-z]+)(-?\d+)/g)) leanings.set(word!, Number(leaning) / 100);
  return (word) => leanings.get(word);
}
