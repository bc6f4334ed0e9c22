// The measures of metadata: what counts as the same, and what counts as invented.
import { describe, expect, it } from 'vitest';
import { sameAuthors, sameDay, sameTitle, scoreMetadata } from '../../../bench/extract/score-metadata.mjs';

describe('a title', () => {
  it('is the same up to white space', () => {
    expect(sameTitle('A  new\nday', ' A new day ')).toBe(true);
    expect(sameTitle('A new day', 'A new Day')).toBe(false);
  });
});

describe('authors', () => {
  it('are a set of names, however they are written down', () => {
    expect(sameAuthors(['Ada Lovelace', 'Émile Zola'], 'By Émile Zola and ADA LOVELACE')).toBe(true);
    expect(sameAuthors(['Ada Lovelace'], ['Ada Lovelace', 'ada lovelace'])).toBe(true);
  });

  it('are not the same with one too many or too few', () => {
    expect(sameAuthors(['Ada Lovelace'], ['Ada Lovelace', 'Émile Zola'])).toBe(false);
    expect(sameAuthors(['Ada Lovelace', 'Émile Zola'], ['Ada Lovelace'])).toBe(false);
    expect(sameAuthors(['Ada Lovelace'], '')).toBe(false);
  });
});

describe('a date', () => {
  it.each([
    ['as written', '2024-03-01T23:30:00-05:00', undefined],
    ['in UTC', '2024-02-29T23:30:00-05:00', undefined],
    ['without separators', '20240301', undefined],
    ['in words', 'March 1, 2024', undefined],
    ['by the true moment', '2024-02-29T22:00:00Z', '2024-03-01 00:00:00+02:00'],
  ])('falls on its day %s', (_, time, moment) => {
    expect(sameDay('2024-03-01', time, moment)).toBe(true);
  });

  it('does not fall on another, nor on any when there is none', () => {
    expect(sameDay('2024-03-01', '2024-03-03', undefined)).toBe(false);
    expect(sameDay('2024-03-01', '', undefined)).toBe(false);
    expect(sameDay('2024-03-01', 'yesterday', undefined)).toBe(false);
  });
});

describe('scoreMetadata', () => {
  const given = { title: 'T', byline: ['Ada'], publishedTime: '2024-03-01' };

  it('counts what is right of what is known', () => {
    const scores = scoreMetadata([
      { truth: { title: 'T', author: ['Ada'], date: '2024-03-01' }, given },
      { truth: { title: 'Other', author: ['Emil'] }, given },
    ]);
    expect(scores).toEqual({
      title: { right: 1, asked: 2, invented: 0, none: 0 },
      author: { right: 1, asked: 2, invented: 0, none: 0 },
      date: { right: 1, asked: 1, invented: 0, none: 0 },
    });
  });

  it('calls a field invented only where a reviewer found none', () => {
    const reviewed = { title: 'T', author: null, date: null, corpus: 'wcxb-dev', type: 'article' };
    const scores = scoreMetadata([
      { truth: reviewed, given },
      { truth: reviewed, given: { ...given, byline: [' '], publishedTime: '' } },
      { truth: { ...reviewed, corpus: 'fundus' }, given },
      { truth: { ...reviewed, type: 'forum' }, given },
    ]);
    expect(scores.author).toEqual({ right: 0, asked: 0, invented: 1, none: 2 });
    expect(scores.date).toEqual({ right: 0, asked: 0, invented: 1, none: 2 });
  });
});
