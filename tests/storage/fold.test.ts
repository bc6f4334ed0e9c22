// What counts as the same word when the library is searched.
import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../src/storage/fold';

describe('fold', () => {
  it.each([
    ['Café', 'cafe'],
    ['ZÜRICH', 'zurich'],
    ['e\u0301te\u0301', 'ete'],
    ['İstanbul', 'istanbul'],
    ['Ｔｏｋｙｏ', 'tokyo'],
    ['ﬁne', 'fine'],
    ['كِتَاب', 'كتاب'],
    ['שָׁלוֹם', 'שלום'],
  ])('%s is found by %s', (text, typed) => {
    expect(fold(text)).toBe(fold(typed));
    expect(fold(typed)).toBe(typed);
  });

  it('keeps what tells words apart', () => {
    expect(fold('कि')).not.toBe(fold('की'));
    expect(fold('が')).not.toBe('');
  });
});

describe('foldWords', () => {
  it('cuts at white space of any kind and drops what folds to nothing', () => {
    expect(foldWords('  Deep\u3000Sea\n^ ')).toEqual(['deep', 'sea']);
    expect(foldWords(' ')).toEqual([]);
  });
});
