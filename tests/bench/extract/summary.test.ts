// The row of an extractor in the table, and what the check of CI makes of it.
import { describe, expect, it } from 'vitest';
import { rotate } from '../../../bench/extract/measure.mjs';
import { errorLines, worstLines } from '../../../bench/extract/report.mjs';
import { holds } from '../../../bench/extract/sample.mjs';
import { summarise, table } from '../../../bench/extract/summary.mjs';

const reading = {
  title: 'T',
  byline: [],
  publishedTime: '',
  siteName: '',
  lang: '',
  looksLikeArticle: true,
  ms: 10,
  longest: 0,
  changed: false,
};
const url = 'https://example.org/';
const page = (id: string, body?: string) => ({
  id,
  truth: { url: url + id, title: 'T', ...(body && { body }) },
  html: () => '',
});
const results = [
  { page: page('good', 'a b c d'), outcomes: new Map([['X', { ...reading, text: 'a b c d' }]]) },
  { page: page('bad', 'a b c d'), outcomes: new Map([['X', { ...reading, text: 'e f g h', ms: 20, changed: true }]]) },
  { page: page('hung', 'a b c d'), outcomes: new Map([['X', { error: 'no answer' }]]) },
  { page: page('unknown'), outcomes: new Map([['X', { ...reading, text: '', looksLikeArticle: false }]]) },
];

describe('summarise', () => {
  it('counts a failed page as an empty text without a time', () => {
    const row = summarise('X', results);
    expect(row.text).toMatchObject({ precision: 1 / 2, recall: 1 / 3, accuracy: 1 / 3, wordF1: 1 / 3 });
    expect(row.metadata.title).toMatchObject({ right: 3, asked: 4 });
    expect(row.ms).toEqual([10, 20, 10]);
    expect(row).toMatchObject({ pages: 4, empty: 1, changed: 1, errors: 1, gate: [true, true, false] });
  });

  it('has no score of text where there is no truth', () => {
    expect(summarise('X', results.slice(3)).text).toBeUndefined();
  });
});

describe('table', () => {
  it('is Markdown, one row an extractor, with a dash for what was not measured', () => {
    const [heads = '', , row = ''] = table(results, ['X']).split('\n');
    const cells = row.split(' | ');
    expect(heads.split(' | ')).toHaveLength(cells.length);
    expect(cells.slice(0, 5)).toEqual(['| X', '4', '0.400', '0.500', '0.333']);
    expect(cells[8]).toBe('–'); // no author is known
  });
});

describe('reports', () => {
  it('list the worst pages first, and only those with a truth', () => {
    const ids = worstLines(results, ['X'], 9).map((line) => line.split('  ').at(-2));
    expect(ids).toEqual(['bad', 'hung', 'good']);
    expect(worstLines(results, ['X'], 1)).toHaveLength(1);
  });

  it('list errors by page and extractor', () => {
    expect(errorLines(results, ['X'])).toEqual(['hung  X: no answer']);
  });
});

describe('the check', () => {
  it('allows a fall of 0.003 and no more', () => {
    expect(holds(0.948, 0.95)).toBe(true);
    expect(holds(0.96, 0.95)).toBe(true);
    expect(holds(0.9465, 0.95)).toBe(false);
  });
});

describe('rotate', () => {
  it('lets each go first in turn', () => {
    expect([0, 1, 2, 3].map((by) => rotate(['a', 'b', 'c'], by).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  });
});
