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
  const step = Math.max(...forest.trees.flatMap(leavesOf).map(Math.abs)) / 127;
  const bytes = forest.trees.flatMap((tree) => bytesOf(tree, used, step));
  const lines = [...used]
    .sort(([a], [b]) => a - b)
    .map(([column, bins]) => [column, ...bins.map((bin) => borders[column]?.[bin])].join(' '));
  writeFileSync(
    file,
    `// What the choice learnt, written by \`npm run train\`: not to be edited by hand.
import type { Weights } from './model';

export const weights: Weights = {
  columns: ${borders.length},
  base: ${Number(forest.base.toPrecision(4))},
  step: ${Number(step.toPrecision(4))},
  borders:
    '${lines.join('|')}',
  articleNames:
    '${namesOf(words.article)}',
  forumNames:
    '${namesOf(words.forum)}',
  trees:
    '${Buffer.from(bytes).toString('base64')}',
};
`,
  );
}

/** @param {import('./boost.mjs').Forest} forest @returns {Map<number, number[]>} bins of each column, ascending */
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
  return new Map([...used].map(([column, bins]) => [column, [...bins].sort((a, b) => a - b)]));
}

/** @param {import('./boost.mjs').TreeNode} node @returns {number[]} */
function leavesOf(node) {
  return typeof node === 'number' ? [node] : [...leavesOf(node.below), ...leavesOf(node.above)];
}

/**
 * @param {import('./boost.mjs').TreeNode} node
 * @param {Map<number, number[]>} used
 * @param {number} step
 * @returns {number[]}
 */
function bytesOf(node, used, step) {
  if (typeof node === 'number') return [255, Math.round(node / step) + 128];
  const border = used.get(node.column)?.indexOf(node.bin) ?? 0;
  return [node.column, border, ...bytesOf(node.below, used, step), ...bytesOf(node.above, used, step)];
}

/** @param {import('./vocabulary.mjs').Votes} votes */
function namesOf(votes) {
  return [...votes]
    .map(([word, sites]) => `${word}${Math.round((leaningOf(sites) ?? 0) * 100)}`)
    .sort()
    .join(' ');
}
