// Logistic regression by Newton's method, on standardised columns: the same examples give the same weights.

/** @typedef {{ start: number, weights: number[] }} Line */

const rounds = 25;

/**
 * @param {number[][]} rows
 * @param {number[]} answers 0 or 1
 * @param {number[]} costs what each row weighs
 * @param {number} ridge how much large weights cost
 * @returns {Line} for the columns as they are
 */
export function learnLine(rows, answers, costs, ridge) {
  const columns = rows[0]?.length ?? 0;
  const means = Array.from({ length: columns }, (_, at) => mean(rows.map((row) => row[at] ?? 0)));
  const spreads = means.map((middle, at) => Math.sqrt(mean(rows.map((row) => ((row[at] ?? 0) - middle) ** 2))) || 1);
  const scaled = rows.map((row) => [1, ...row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1))]);
  /** @type {number[]} */
  let line = Array(columns + 1).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const { slope, curve } = derivatives(scaled, answers, costs, line, ridge);
    const step = solve(curve, slope);
    line = line.map((value, at) => value + (step[at] ?? 0));
  }
  const weights = line.slice(1).map((value, at) => value / (spreads[at] ?? 1));
  const start = weights.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), line[0] ?? 0);
  return { start, weights };
}

/** @param {Line} line @param {number[]} row */
export function oddsOf({ start, weights }, row) {
  return weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), start);
}

/**
 * @param {number[][]} rows
 * @param {number[]} answers
 * @param {number[]} costs
 * @param {number[]} line
 * @param {number} ridge
 */
function derivatives(rows, answers, costs, line, ridge) {
  const slope = line.map((value, at) => (at === 0 ? 0 : -ridge * value));
  const curve = line.map((_, at) => line.map((_, other) => (at === other && at > 0 ? ridge : 0)));
  for (const [index, row] of rows.entries()) {
    const cost = costs[index] ?? 1;
    const share = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (line[at] ?? 0), 0)));
    const bend = cost * share * (1 - share);
    for (const [at, value] of row.entries()) {
      slope[at] = (slope[at] ?? 0) + cost * ((answers[index] ?? 0) - share) * value;
      const line = curve[at] ?? [];
      for (const [other, beside] of row.entries()) line[other] = (line[other] ?? 0) + bend * value * beside;
    }
  }
  return { slope, curve };
}

/** Gauss, with the largest pivot. @param {number[][]} matrix @param {number[]} right */
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows.reduce((best, row, index) => {
      return index >= at && Math.abs(row[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? index : best;
    }, at);
    [rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []];
    for (const [index, row] of rows.entries()) {
      if (index === at) continue;
      const factor = (row[at] ?? 0) / (rows[at]?.[at] ?? 1);
      for (let column = at; column < row.length; column += 1)
        row[column] = (row[column] ?? 0) - factor * (rows[at]?.[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
