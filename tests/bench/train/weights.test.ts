// What training writes, the model reads: scores come out as the grown trees give them, but for what leaves are rounded by.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { binned, bordersOf, grow, scoreOf } from '../../../bench/train/boost.mjs';
import { writeWeights } from '../../../bench/train/weights.mjs';
import { modelOf, vocabularyOf, type Weights } from '../../../src/extract/choose/model';

const folder = mkdtempSync(join(tmpdir(), 'weights-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two columns that tell, one that does not. */
const count = 400;
const columns = [
  Float32Array.from({ length: count }, (_, at) => at % 20),
  Float32Array.from({ length: count }, (_, at) => (at * 7) % 11),
  Float32Array.from({ length: count }, (_, at) => (at * 13) % 17),
];
const answers = Uint8Array.from({ length: count }, (_, at) => Number(at % 20 > 8 && (at * 7) % 11 > 3));
const borders = columns.map(bordersOf);
const bins = columns.map((values, at) => binned(values, borders[at] ?? []));
const forest = grow({ bins, answers, weights: new Float64Array(count).fill(1) }, Int32Array.from(answers.keys()));

it('scores as the trees do', async () => {
  const file = join(folder, 'weights.ts');
  const votes = new Map([
    [
      'entry',
      new Map([
        ['a.example', 0.9],
        ['b.example', 0.9],
        ['c.example', 0.9],
        ['d.example', 0.9],
      ]),
    ],
  ]);
  writeWeights(file, forest, borders, { article: votes, forum: new Map() });
  const { weights } = (await import(/* @vite-ignore */ file)) as { weights: Weights };
  const model = modelOf(weights);
  const scores = [...answers.keys()].map((row) => scoreOf(forest, bins, row));
  scores.forEach((score, row) => {
    expect(model(columns, row)).toBeCloseTo(score, 0);
  });
  expect(scores.filter((score, row) => score > 0 === (answers[row] === 1)).length).toBeGreaterThan(0.95 * count);
  expect(vocabularyOf(weights.articleNames)('entry')).toBe(0.4);
});
