// A line learnt from examples tells them apart, the same one each time.
import { expect, it } from 'vitest';
import { learnLine, oddsOf } from '../../../bench/train/logistic.mjs';

const rows = [
  [0, 5],
  [1, 4],
  [2, 5],
  [3, 5],
  [4, 4],
  [5, 5],
];
const answers = [0, 0, 0, 1, 1, 1];
const costs = rows.map(() => 1);

it('weighs the column that tells, and hardly the one that does not', () => {
  const line = learnLine(rows, answers, costs, 0.1);
  expect(rows.map((row) => Number(oddsOf(line, row) > 0))).toEqual(answers);
  expect(Math.abs(line.weights[0] ?? 0)).toBeGreaterThan(3 * Math.abs(line.weights[1] ?? 0));
});

it('says more with less ridge', () => {
  const bold = learnLine(rows, answers, costs, 0.1).weights[0] ?? 0;
  const shy = learnLine(rows, answers, costs, 10).weights[0] ?? 0;
  expect(bold).toBeGreaterThan(shy);
});

it('leans to what costs more', () => {
  const even = learnLine(rows, answers, costs, 1);
  const careful = learnLine(
    rows,
    answers,
    answers.map((answer) => (answer === 0 ? 5 : 1)),
    1,
  );
  expect(oddsOf(careful, [2.5, 5])).toBeLessThan(oddsOf(even, [2.5, 5]));
});
