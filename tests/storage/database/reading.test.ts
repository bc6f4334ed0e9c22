// Words and minutes, in scripts with spaces and without.
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/storage/database/reading';

describe('measure', () => {
  it('counts words, not punctuation', () => {
    expect(measure('“Don’t panic,” she said — twice.\n\nThen 42 left.', 'en').wordCount).toBe(8);
  });

  it('gives at least one minute', () => {
    expect(measure('', 'en')).toEqual({ wordCount: 0, readingMinutes: 1 });
    expect(measure('Short.', 'en').readingMinutes).toBe(1);
  });

  it('reads 230 words a minute where words have spaces', () => {
    expect(measure('слово '.repeat(2300), 'ru')).toEqual({ wordCount: 2300, readingMinutes: 10 });
  });

  it('reads 500 characters a minute in Chinese and Japanese', () => {
    expect(measure('海水每天涨落两次，'.repeat(500), 'zh').readingMinutes).toBe(8);
    expect(measure('ひらがなとカタカナと漢字。'.repeat(500), 'ja').readingMinutes).toBe(12);
  });

  it('adds both up in a mixed text', () => {
    expect(measure('word '.repeat(460) + '海水'.repeat(500), 'zh').readingMinutes).toBe(4);
  });

  it('takes an unknown or malformed language in its stride', () => {
    expect(measure('one two', '').wordCount).toBe(2);
    expect(measure('one two', 'not a language!').wordCount).toBe(2);
  });

  it('counts long texts, and one long word as one', () => {
    expect(measure('seven letters '.repeat(5000), 'en').wordCount).toBe(10_000);
    expect(measure('x'.repeat(1200), 'en').wordCount).toBe(1);
    expect(measure('don’t pay 1,000.50 for a rock ’n’ roll LP, e.g. this', 'en').wordCount).toBe(11);
  });

  it('knows the words of long texts without spaces from their beginning', () => {
    const once = measure('海水每天涨落两次，', 'zh').wordCount;
    expect(Math.abs(measure('海水每天涨落两次，'.repeat(1000), 'zh').wordCount - 1000 * once)).toBeLessThan(once * 50);
  });
});
