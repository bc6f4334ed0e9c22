// Reads the learnt trees and reckons a score for each block: the sum of what each tree says of it.
import type { Vocabulary } from './hints';

/** What training writes: see scripts/train. */
export interface Weights {
  /** How many columns the table had at training; the model reads them by position. */
  readonly columns: number;
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

interface Split {
  readonly column: number;
  readonly border: number;
  readonly below: Node;
  readonly above: Node;
}

type Node = Split | number;

export interface Model {
  readonly columns: number;
  readonly uses: (column: number) => boolean;
  readonly score: (values: readonly Float32Array[], block: number) => number;
}

export function modelOf(weights: Weights): Model {
  const used = weights.borders.split('|').map((line) => {
    const [column, ...borders] = line.split(' ').map(Number);
    return { column: column!, borders };
  });
  const columns = new Set(used.map(({ column }) => column));
  const nodes = numbersOf(weights.nodes);
  const splits = numbersOf(weights.splits);
  const leaves = numbersOf(weights.leaves);
  const trees: Node[] = [];
  let at = 0;
  let split = 0;
  let leaf = 0;
  const read = (): Node => {
    const place = nodes[at++]!;
    if (place === 0) return (leaves[leaf++]! - 32) * weights.step;
    const { column, borders } = used[place - 1]!;
    return { column, border: borders[splits[split++]!]!, below: read(), above: read() };
  };
  while (at < nodes.length) trees.push(read());
  return {
    columns: weights.columns,
    uses: (column) => columns.has(column),
    score: (values, block) => {
      let score = weights.base;
      for (const tree of trees) score += answerOf(tree, values, block);
      return score;
    },
  };
}

function numbersOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => {
    const code = letter.charCodeAt(0);
    return code - 35 - (code > 126 ? 34 : 0);
  });
}

function answerOf(tree: Node, values: readonly Float32Array[], block: number): number {
  let node = tree;
  while (typeof node !== 'number') node = values[node.column]![block]! < node.border ? node.below : node.above;
  return node;
}

/** Reads a vocabulary as training writes it. */
export function vocabularyOf(names: string): Vocabulary {
  const leanings = new Map<string, number>();
  for (const [, word, leaning] of names.matchAll(/([a-z]+)(-?\d+)/g)) leanings.set(word!, Number(leaning) / 100);
  return (word) => leanings.get(word);
}
