import { expect, it } from 'vitest';
import { isPlainEnglish } from '../../../src/extract/metadata/plain-english';

const english =
  'The ferry left at six, before the fog had made up its mind, and nobody on the deck said a word about it. '.repeat(3);
const german =
  'Die Fähre legte um sechs ab, und niemand an Deck sagte ein Wort, denn das war nicht der Tag dafür. '.repeat(4);

it('is sure of English prose, whether the page says so or nothing', () => {
  expect(isPlainEnglish(english, [])).toBe(true);
  expect(isPlainEnglish(english, ['en-GB', 'en'])).toBe(true);
});

it.each([
  ['another language', german, ['en']],
  ['a page that declares another', english, ['de']],
  ['a page that declares another too', english, ['en', 'fr']],
  ['a few words', 'The ferry left at six.', ['en']],
  ['names alone', 'Ann Lee, Mara Lind, Tom Hart, Delft, Leiden, '.repeat(12), ['en']],
  ['English beside another script', `${english}${'フェリーは六時に出た。'.repeat(3)}`, ['en']],
])('is not sure of %s', (_, text, declared) => {
  expect(isPlainEnglish(text, declared)).toBe(false);
});
