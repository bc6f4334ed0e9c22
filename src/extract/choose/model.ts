// Reads the learnt trees and reckons a score for each block: the sum of what each tree says of it.
import type { Vocabulary } from './hints';

/** What training writes: see scripts/train. */
export interface Weights {
  /** How many columns the table had at training; the model reads them by position. */
  readonly columns: number;
  readonly base: number;
  /** The value of a leaf is its byte, -127 to 127, by this. */
  readonly step: number;
  /** The columns that the trees use, parted by `|`: each its number and its borders, ascending. */
  readonly borders: string;
  /**
   * The trees, node by node, parents first, the left branch before the right: a split is its column and the index of its
   * border, a leaf is 255 and its value. Base64.
   */
  readonly trees: string;
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

const leaf = 255;

export function modelOf(weights: Weights): Model {
  const borders = new Map(
    weights.borders.split('|').map((line) => {
      const [column, ...values] = line.split(' ').map(Number);
      return [column!, values];
    }),
  );
  const bytes = Uint8Array.from(atob(weights.trees), (character) => character.charCodeAt(0));
  const trees: Node[] = [];
  let at = 0;
  const read = (): Node => {
    const column = bytes[at]!;
    const value = bytes[at + 1]!;
    at += 2;
    if (column === leaf) return (value - 128) * weights.step;
    return { column, border: borders.get(column)![value]!, below: read(), above: read() };
  };
  while (at < bytes.length) trees.push(read());
  return {
    columns: weights.columns,
    uses: (column) => borders.has(column),
    score: (values, block) => {
      let score = weights.base;
      for (const tree of trees) score += answerOf(tree, values, block);
      return score;
    },
  };
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
