// What a page sends is small, and what comes of it is what was sent.
import { expect, it } from 'vitest';
import type { Extraction } from '../src/model';
import { saidAgain, saidOnce } from '../src/said-once';

const paragraph = (at: number) =>
  `The keeper of lock ${at} counted the barges twice, since the first number had been too good to be believed & wrote <both> ` +
  `into the book of year ${at * 7}, on the line that was left free for whoever came to look for them after his time.`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function extraction(html: string, text: string, source?: string): Extraction {
  const made = { article: { html, text }, looksLikeArticle: true, ...(source !== undefined && { source }) };
  return made as Extraction;
}

const places = Array.from({ length: 2000 }, (_, at) => at);
const text = places.map(paragraph).join('\n\n');
const html = places.map((at) => `<p>${escaped(paragraph(at))}</p>`).join('');
const source = `<nav>${'x'.repeat(200)}</nav>${places.map((at) => `<p class="a${at}">${escaped(paragraph(at))}\n</p>`).join('')}`;
const again = (made: Extraction) => saidAgain(JSON.parse(JSON.stringify(saidOnce(made))));

it('gives back what was sent', () => {
  const made = extraction(html, text, source);
  expect(again(made)).toEqual(made);
});

it('sends what the HTML says already no second time', () => {
  const sent = JSON.stringify(saidOnce(extraction(html, text, source)));
  expect(sent.length).toBeLessThan((html.length + text.length + source.length) * 0.7);
});

it.each([
  ['in another order', [...places].reverse().map(paragraph).join('\n\n')],
  ['not in the HTML', 'y'.repeat(5000)],
  ['with halves of pairs', `\ud800${text}\udc00`],
  ['empty', ''],
])('gives back a text %s', (_, other) => {
  const made = extraction(html, other, `${other}${source}`);
  expect(again(made).article.text === other).toBe(true);
  expect(again(made)).toEqual(made);
});

it('leaves a short article as it is', () => {
  const made = extraction('<p>a', 'a', 'b');
  expect(saidOnce(made)).toEqual(made);
});
