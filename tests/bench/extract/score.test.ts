// The measures of text, against values worked out by hand.
import { describe, expect, it } from 'vitest';
import {
  corpusScores,
  overlap,
  pageScores,
  quantile,
  sameWords,
  shingles,
  wordF1,
  words,
} from '../../../bench/extract/score.mjs';

describe('words', () => {
  it('are letters, digits and underscores of any script', () => {
    expect(words('Déjà-vu, 3½ snake_case — 東京!')).toEqual(['Déjà', 'vu', '3½', 'snake_case', '東京']);
  });
});

describe('shingles', () => {
  it('are runs of four words, counted', () => {
    expect([...shingles('a b c d a b c d')]).toEqual([
      ['a b c d', 2],
      ['b c d a', 1],
      ['c d a b', 1],
      ['d a b c', 1],
    ]);
  });

  it('are the whole text where it is shorter, and none where it is empty', () => {
    expect([...shingles('a b')]).toEqual([['a b', 1]]);
    expect(shingles('…').size).toBe(0);
  });
});

describe('overlap', () => {
  it('shares out what is in both, only in the answer, only in the truth', () => {
    // truth: abcd bcde; answer: bcde cdef defg
    expect(overlap('a b c d e', 'b c d e f g')).toEqual([1 / 4, 2 / 4, 1 / 4]);
  });

  it('counts repetitions', () => {
    expect(overlap('a b', 'a b')).toEqual([1, 0, 0]);
    expect(overlap('a a a a a', 'a a a a')).toEqual([1 / 2, 0, 1 / 2]);
  });

  it('is nothing for two empty texts', () => {
    expect(overlap('', '')).toEqual([0, 0, 0]);
  });
});

describe('scores', () => {
  it('of a page', () => {
    expect(pageScores(overlap('a b c d e', 'b c d e f g'))).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4 });
    expect(pageScores(overlap('', ''))).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(pageScores(overlap('a b c d', ''))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('of a corpus leave an empty answer out of precision, and an empty truth out of recall', () => {
    const whole = overlap('a b c d', 'a b c d');
    expect(corpusScores([whole, overlap('a b c d', '')])).toEqual({ precision: 1, recall: 1 / 2, f1: 2 / 3 });
    expect(corpusScores([whole, overlap('', 'a b c d')])).toEqual({ precision: 1 / 2, recall: 1, f1: 2 / 3 });
  });
});

describe('other measures', () => {
  it('take two texts for the same when their words are', () => {
    expect(sameWords('One, two.', 'One two')).toBe(true);
    expect(sameWords('One two', 'two One')).toBe(false);
  });

  it('compare bags of words without case', () => {
    expect(wordF1('The cat sat', 'the CAT ran away')).toBeCloseTo((2 * (2 / 4) * (2 / 3)) / (2 / 4 + 2 / 3), 12);
    expect(wordF1('', '')).toBe(1);
    expect(wordF1('', 'a')).toBe(0);
    expect(wordF1('a', '')).toBe(0);
  });

  it('find quantiles between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10], 0.95)).toBe(10);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
