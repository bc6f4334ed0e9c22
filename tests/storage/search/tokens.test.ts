// What is looked up: words folded, and pairs of characters where scripts set no spaces.
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/storage/search/fold';
import { tokenise } from '../../../src/storage/search/tokens';

describe('fold', () => {
  it.each([
    ['Café', 'cafe'],
    ['ZÜRICH', 'zurich'],
    ['e\u0301te\u0301', 'ete'],
    ['İstanbul', 'istanbul'],
    ['Ｔｏｋｙｏ', 'tokyo'],
    ['ﬁne', 'fine'],
    ['Łódź', 'lodz'],
    ['Smørrebrød', 'smorrebrod'],
    ['Ærø', 'aero'],
    ['GROẞ', 'gross'],
    ['Straße', 'strasse'],
    ['Đakovo', 'dakovo'],
    ['Þórr', 'thorr'],
    ['Œuvre', 'oeuvre'],
    ['ёлка', 'елка'],
    ['θάλασσα', 'θαλασσα'],
    ['كِتَاب', 'كتاب'],
    ['كتـــاب', 'كتاب'],
    ['أحمد', 'احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['ｶﾞ', 'ガ'],
    ['ΟΔΟΣ', 'οδος'],
    ['ΟΔΟΣ ΣΟΦΟΣ', 'οδος σοφος'],
    ['\u1112\u1161\u11ab글', '한글'],
    ['ｱｶ\u3099', 'アガ'],
    ['x\u0323\u0307y', 'xy'],
    ['in\u00adfor\u200bmation', 'information'],
    ['①', '1'],
  ])('%s becomes %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it('keeps what tells words apart', () => {
    expect(fold('कि')).not.toBe(fold('की'));
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('한')).toBe('한');
  });
});

describe('tokenise', () => {
  const terms = (text: string) => tokenise(text).map(({ term }) => term);

  it.each([
    ['Deep\u3000Sea\n^', 'deep sea'],
    ['don’t state-of-the-art 3.14', 'don t state of the art 3 14'],
    ['covid19 and 1,000', 'covid19 and 1 000'],
    ['東京都', '東京 京都 都'],
    ['iPhone電池2個', 'iphone 電池 池 2 個'],
    ['ไทย', 'ไท ทย ย'],
    ['!?', ''],
  ])('%s', (text, expected) => {
    expect(terms(text).join(' ')).toBe(expected);
  });

  it('knows the form with diacritics, and the words of scripts without spaces', () => {
    expect(tokenise('Café cafe').map(({ exact }) => exact)).toEqual(['café', undefined]);
    expect(tokenise('京都の図書館').map(({ exact }) => exact)).toEqual([
      '京都',
      undefined,
      undefined,
      '図書館',
      undefined,
      undefined,
    ]);
  });

  it('knows where each stands', () => {
    const text = 'Ein Café: 東京都 𠮷野';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ein',
      'Café',
      '東京',
      '京都',
      '都',
      '𠮷野',
      '野',
    ]);
  });

  it('keeps the head of what is too long to be a word', () => {
    expect(terms('a'.repeat(5000))).toEqual(['a'.repeat(64)]);
  });

  it('takes long texts without spaces in its stride', () => {
    const text = '東京都図書館'.repeat(20_000);
    expect(tokenise(text)).toHaveLength(120_000);
  });
});
