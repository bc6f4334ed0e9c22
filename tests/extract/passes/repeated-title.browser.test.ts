// The title at the beginning of the body goes; the same words later stay.
import { expect, it } from 'vitest';
import { repeatedTitle } from '../../../src/extract/passes/repeated-title';
import { afterPass, contextOf, documentOf } from '../html';

it('drops the title where the body begins with it', () => {
  expect(afterPass(repeatedTitle, '<h1>A “title”</h1><p>Text.</p>', { title: 'A title' })).toBe('<p>Text.</p>');
});

it('knows a title in pieces, and another that only begins with it', () => {
  const html = '<h1>A <i>ti</i>tle</h1><h2>A title that goes on</h2><p>Text.</p>';
  expect(afterPass(repeatedTitle, html, { title: 'A title' })).toBe('<h2>A title that goes on</h2><p>Text.</p>');
});

it('keeps it where there is no other text: of a link passed on, of a picture', () => {
  const html = '<h1>A title</h1><p><img src="p.png"></p>';
  expect(afterPass(repeatedTitle, html, { title: 'A title' })).toBe(html);
});

it('keeps other headings, and the same words further down', () => {
  const html = `<h2>Another</h2><p>${'Text. '.repeat(80)}</p><h2>A title</h2>`;
  expect(afterPass(repeatedTitle, html, { title: 'A title' })).toBe(html.replace('. </p>', '. </p>'));
});

it('drops the heading of the title where that has other words', () => {
  const copy = documentOf('<body><h1>Sea comes back</h1><p>Text.</p><h2>Sea comes back again</h2></body>');
  repeatedTitle(copy.body, { ...contextOf(copy, { title: 'A title' }), heading: 'Sea comes back' });
  expect(copy.body.innerHTML).toBe('<p>Text.</p><h2>Sea comes back again</h2>');
});
