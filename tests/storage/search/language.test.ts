// What is said of a query that was not understood, and what it means all the same.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/storage/search/language';

const now = new Date(2026, 5, 15, 12).getTime();
const day = 86_400_000;
const notes = (text: string) => parse(text, now).notes.map(({ kind, text: part }) => `${kind} ${part}`);

describe('notes', () => {
  it.each([
    ['plain words', []],
    ['colour:blue sea', ['unknownField colour:blue']],
    ['is:lost', ['unknownValue is:lost']],
    ['after:soon before:2024-13', ['unknownValue after:soon', 'unknownValue before:2024-13']],
    ['words:many', ['unknownValue words:many']],
    ['captured:30', ['unknownValue captured:30']],
    ['has:video', ['unknownValue has:video']],
    ['lang:!', ['unknownValue lang:!']],
    ['tag:', []],
    ['OR sea', ['strayOr OR']],
    ['sea OR', ['strayOr OR']],
    ['sea OR OR shore', ['strayOr OR']],
    ['!!! sea', ['nothingToSearch !!!']],
    ['title:!!!', ['unknownValue title:!!!']],
    ['12:30', []],
    ['https://example.org/a', ['unknownField https://example.org/a']],
  ])('%s', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});

describe('times', () => {
  const range = (text: string) => parse(text, now).query;
  it.each([
    ['captured:>30d', -Infinity, now - 30 * day],
    ['captured:<7d', now - 7 * day, Infinity],
    ['captured:2w', now - 14 * day, now],
    ['captured:2024', new Date(2024, 0, 1).getTime(), new Date(2025, 0, 1).getTime()],
    ['captured:>2024-02', new Date(2024, 2, 1).getTime(), Infinity],
    ['captured:>=2024-02', new Date(2024, 1, 1).getTime(), Infinity],
    ['captured:<=2024-02-29', -Infinity, new Date(2024, 2, 1).getTime()],
    ['captured:2024-01..2024-03', new Date(2024, 0, 1).getTime(), new Date(2024, 3, 1).getTime()],
  ])('%s', (text, from, to) => {
    expect(range(text)).toEqual({ kind: 'range', column: 'captured', from, to });
  });

  it.each([
    ['words:>2000', 2001, Infinity],
    ['words:>=2000', 2000, Infinity],
    ['words:<2000', -Infinity, 2000],
    ['words:500..800', 500, 801],
    ['words:7', 7, 8],
  ])('%s', (text, from, to) => {
    expect(range(text)).toEqual({ kind: 'range', column: 'words', from, to });
  });
});

it('takes whatever is typed', () => {
  const pieces = [
    '"',
    '-',
    ':',
    'OR',
    ' ',
    'a',
    '“',
    'title:',
    '>',
    '..',
    '\u0000',
    '日',
    '\ud800',
    'after:',
    '(',
    '\\',
  ];
  for (const a of pieces) {
    for (const b of pieces) {
      for (const c of pieces) expect(() => parse(a + b + c, now)).not.toThrow();
    }
  }
});
