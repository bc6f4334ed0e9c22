// Writes what was learnt as the module that the extension carries.
import { writeFileSync } from 'node:fs';
import { leaningOf } from './vocabulary.mjs';

/**
 * @param {string} file
 * @param {import('./boost.mjs').Forest} forest
 * @param {number[][]} borders by column
 * @param {{ article: import('./vocabulary.mjs').Votes, forum: import('./vocabulary.mjs').Votes }} words
 */
export function writeWeights(file, forest, borders, words) {
  const used = usedBorders(forest);
  const step = Math.max(...forest.trees.flatMap(leavesOf).map(Math.abs)) / 31;
  const { nodes, splits, leaves } = numbersOf(forest.trees, used, step);
  const lines = [...used].map(([column, bins]) => [column, ...bins.map((bin) => borders[column]?.[bin])].join(' '));
  writeFileSync(
    file,
    `// What the choice learnt, written by \`npm run train\`: not to be edited by hand.
import type { Weights } from './model';

export const weights: Weights = {
  base: ${Number(forest.base.toPrecision(4))},
  step: ${Number(step.toPrecision(4))},
  borders:
    '${lines.join('|')}',
  articleNames:
    '${namesOf(words.article)}',
  forumNames:
    '${namesOf(words.forum)}',
  nodes:
    '${lettersOf(nodes)}',
  splits:
    '${lettersOf(splits)}',
  leaves:
    '${lettersOf(leaves)}',
};
`,
  );
}

/** @param {import('./boost.mjs').Forest} forest @returns {Map<number, number[]>} bins of each column, both ascending */
function usedBorders({ trees }) {
  /** @type {Map<number, Set<number>>} */
  const used = new Map();
  /** @param {import('./boost.mjs').TreeNode} node */
  const visit = (node) => {
    if (typeof node === 'number') return;
    used.set(node.column, (used.get(node.column) ?? new Set()).add(node.bin));
    visit(node.below);
    visit(node.above);
  };
  trees.forEach(visit);
  const columns = [...used].sort(([a], [b]) => a - b);
  return new Map(columns.map(([column, bins]) => [column, [...bins].sort((a, b) => a - b)]));
}

/** @param {import('./boost.mjs').TreeNode} node @returns {number[]} */
function leavesOf(node) {
  return typeof node === 'number' ? [node] : [...leavesOf(node.below), ...leavesOf(node.above)];
}

/**
 * The trees as `Weights` in model.ts describes them.
 * @param {import('./boost.mjs').TreeNode[]} trees
 * @param {Map<number, number[]>} used
 * @param {number} step
 */
function numbersOf(trees, used, step) {
  const columns = [...used.keys()];
  /** @type {{ nodes: number[], splits: number[], leaves: number[] }} */
  const numbers = { nodes: [], splits: [], leaves: [] };
  /** @param {import('./boost.mjs').TreeNode} node */
  const write = (node) => {
    if (typeof node === 'number') {
      numbers.nodes.push(0);
      numbers.leaves.push(Math.round(node / step) + 32);
      return;
    }
    numbers.nodes.push(columns.indexOf(node.column) + 1);
    numbers.splits.push(used.get(node.column)?.indexOf(node.bin) ?? 0);
    write(node.below);
    write(node.above);
  };
  trees.forEach(write);
  return numbers;
}

/** A letter for each number, fit to stand between quotation marks. @param {number[]} numbers */
function lettersOf(numbers) {
  const letters = numbers.map((number) => String.fromCharCode(number + 35 + (number > 91 ? 34 : 0)));
  return letters.join('').replace(/['\\]/g, '\\$&');
}

/** @param {import('./vocabulary.mjs').Votes} votes */
function namesOf(votes) {
  return [...votes]
    .map(([word, sites]) => `${word}${Math.round((leaningOf(sites) ?? 0) * 100)}`)
    .sort()
    .join(' ');
}
