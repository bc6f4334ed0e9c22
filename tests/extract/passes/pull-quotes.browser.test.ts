// What the text says already is not said again in large letters.
import { expect, it } from 'vitest';
import { pullQuotes } from '../../../src/extract/passes/pull-quotes';
import { afterPass } from '../html';

const text = '<p>He looked up. “Nobody has mended a wheel here since the war,” he said, and went on.</p>';

it('drops a repetition', () => {
  expect(
    afterPass(pullQuotes, `${text}<aside class="pullquote">Nobody has mended a wheel here since the war</aside>`),
  ).toBe(text);
});

it('keeps one of two quotes that only repeat each other', () => {
  const quote = '<blockquote>Something that stands nowhere else in the text</blockquote>';
  expect(afterPass(pullQuotes, text + quote + quote)).toBe(text + quote);
});

it.each([
  '<blockquote>Something that stands nowhere else in the text</blockquote>',
  '<p>“Nobody has mended a wheel here since the war,” he said</p>',
])('keeps %s', (html) => {
  expect(afterPass(pullQuotes, text + html)).toBe(text + html);
});
