// Gradient-boosted trees for yes-or-no questions: each tree mends what the sum of those before it gets wrong.

/**
 * @typedef {{ column: number, bin: number, below: TreeNode, above: TreeNode } | number} TreeNode a leaf is
 *   a number
 * @typedef {{ base: number, trees: TreeNode[] }} Forest
 * @typedef {{ bins: Uint8Array[], answers: Uint8Array, weights: Float64Array }} Examples by column, then by example
 * @typedef {{ rows: Int32Array, slope: number, curve: number, slopes: Float64Array, curves: Float64Array,
 *   gain: number, column: number, bin: number, left?: Leaf, right?: Leaf }} Leaf
 */

export const settings = {
  trees: 100,
  leaves: 18,
  rate: 0.1,
  rowShare: 0.4,
  columnShare: 0.5,
  leastCurve: 0.5,
  calm: 1,
  bins: 24,
};

/** Bins a column can have at most, as the histograms are laid out. */
const room = 64;

/**
 * Borders that part a column's values into bins of about equal size; three digits are enough.
 * @param {Float32Array} values
 */
export function bordersOf(values) {
  const sorted = values.filter((_, index) => index % Math.max(1, Math.floor(values.length / 40_000)) === 0).sort();
  const distinct = [...new Set(sorted)];
  const borders =
    distinct.length <= settings.bins
      ? distinct.slice(1).map((value, index) => (value + (distinct[index] ?? 0)) / 2)
      : Array.from(
          { length: settings.bins - 1 },
          (_, part) => sorted[Math.floor(((part + 1) * sorted.length) / settings.bins)] ?? 0,
        );
  const rounded = borders.map((border) => Number(border.toPrecision(3))).filter((border) => border > (sorted[0] ?? 0));
  return [...new Set(rounded)].sort((a, b) => a - b);
}

/** @param {Float32Array} values @param {number[]} borders */
export function binned(values, borders) {
  return Uint8Array.from(values, (value) => {
    let [low, high] = [0, borders.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((borders[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/**
 * @param {Examples} examples
 * @param {Int32Array} chosen the examples to learn from
 * @returns {Forest}
 */
export function grow({ bins, answers, weights }, chosen) {
  const random = randomNumbers(1);
  const count = answers.length;
  const base = logOdds(answers, weights, chosen);
  const scores = new Float64Array(count).fill(base);
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  const trees = [];
  for (let made = 0; made < settings.trees; made += 1) {
    const rows = chosen.filter(() => random() < settings.rowShare);
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      slopes[row] = weight * (chance - (answers[row] ?? 0));
      curves[row] = weight * chance * (1 - chance);
    }
    const columns = [...bins.keys()].filter(() => random() < settings.columnShare);
    const tree = growTree(rows, columns, bins, slopes, curves);
    trees.push(tree);
    for (const row of chosen) scores[row] = (scores[row] ?? 0) + valueIn(tree, bins, row);
  }
  return { base, trees };
}

/**
 * @param {Forest} forest
 * @param {Uint8Array[]} bins
 * @param {number} row
 */
export function scoreOf({ base, trees }, bins, row) {
  let score = base;
  for (const tree of trees) score += valueIn(tree, bins, row);
  return score;
}

/**
 * @param {TreeNode} tree
 * @param {Uint8Array[]} bins
 * @param {number} row
 * @returns {number}
 */
function valueIn(tree, bins, row) {
  let node = tree;
  while (typeof node !== 'number') node = (bins[node.column]?.[row] ?? 0) <= node.bin ? node.below : node.above;
  return node;
}

/**
 * @param {Int32Array} rows
 * @param {number[]} columns
 * @param {Uint8Array[]} bins
 * @param {Float64Array} slopes
 * @param {Float64Array} curves
 * @returns {TreeNode}
 */
function growTree(rows, columns, bins, slopes, curves) {
  /** @param {Int32Array} within @param {Leaf} [parent] @param {Leaf} [sibling] @returns {Leaf} */
  const leafOf = (within, parent, sibling) => {
    const histogram = parent && sibling ? without(parent, sibling) : histogramOf(within, columns, bins, slopes, curves);
    const leaf = { rows: within, slope: 0, curve: 0, ...histogram, gain: 0, column: -1, bin: 0 };
    for (const row of within) {
      leaf.slope += slopes[row] ?? 0;
      leaf.curve += curves[row] ?? 0;
    }
    findSplit(leaf, columns);
    return leaf;
  };
  const root = leafOf(rows);
  const open = [root];
  while (open.length < settings.leaves) {
    const best = open.reduce((one, other) => (other.gain > one.gain ? other : one));
    if (best.gain <= 1e-6) break;
    const column = bins[best.column] ?? new Uint8Array();
    const below = best.rows.filter((row) => (column[row] ?? 0) <= best.bin);
    const above = best.rows.filter((row) => (column[row] ?? 0) > best.bin);
    const small = leafOf(below.length < above.length ? below : above);
    const large = leafOf(below.length < above.length ? above : below, best, small);
    [best.left, best.right] = below.length < above.length ? [small, large] : [large, small];
    open.splice(open.indexOf(best), 1, best.left, best.right);
  }
  return treeOf(root);
}

/** @param {Leaf} leaf @returns {TreeNode} */
function treeOf({ left, right, column, bin, slope, curve }) {
  if (left && right) return { column, bin, below: treeOf(left), above: treeOf(right) };
  return (-settings.rate * slope) / (curve + settings.calm);
}

/**
 * @param {Int32Array} rows
 * @param {number[]} columns
 * @param {Uint8Array[]} bins
 * @param {Float64Array} slopes
 * @param {Float64Array} curves
 */
function histogramOf(rows, columns, bins, slopes, curves) {
  const histogram = {
    slopes: new Float64Array(columns.length * room),
    curves: new Float64Array(columns.length * room),
  };
  columns.forEach((column, at) => {
    const of = bins[column] ?? new Uint8Array();
    for (const row of rows) {
      const place = at * room + (of[row] ?? 0);
      histogram.slopes[place] = (histogram.slopes[place] ?? 0) + (slopes[row] ?? 0);
      histogram.curves[place] = (histogram.curves[place] ?? 0) + (curves[row] ?? 0);
    }
  });
  return histogram;
}

/** @param {Leaf} parent @param {Leaf} child */
function without(parent, child) {
  return {
    slopes: parent.slopes.map((slope, at) => slope - (child.slopes[at] ?? 0)),
    curves: parent.curves.map((curve, at) => Math.max(0, curve - (child.curves[at] ?? 0))),
  };
}

/** @param {Leaf} leaf @param {number[]} columns */
function findSplit(leaf, columns) {
  const worth = (/** @type {number} */ slope, /** @type {number} */ curve) => slope ** 2 / (curve + settings.calm);
  const whole = worth(leaf.slope, leaf.curve);
  columns.forEach((column, at) => {
    let slope = 0;
    let curve = 0;
    for (let bin = 0; bin < room - 1; bin += 1) {
      const place = at * room + bin;
      slope += leaf.slopes[place] ?? 0;
      curve += leaf.curves[place] ?? 0;
      if (curve < settings.leastCurve) continue;
      if (leaf.curve - curve < settings.leastCurve) break;
      const gain = worth(slope, curve) + worth(leaf.slope - slope, leaf.curve - curve) - whole;
      if (gain > leaf.gain) Object.assign(leaf, { gain, column, bin });
    }
  });
}

/** @param {Uint8Array} answers @param {Float64Array} weights @param {Int32Array} chosen */
function logOdds(answers, weights, chosen) {
  let [yes, all] = [0, 0];
  for (const row of chosen) {
    all += weights[row] ?? 0;
    yes += (weights[row] ?? 0) * (answers[row] ?? 0);
  }
  return Math.log(yes / (all - yes));
}

/** The same numbers on every run and machine (mulberry32, public domain). @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
