// Posts kept for browsers without scripts are shown where there is nothing else.
import { expect, it } from 'vitest';
import { noscriptText } from '../../../src/extract/passes/noscript-text';
import { afterPass } from '../html';

const posts = `<div><p>${'A sentence of a post that is long enough to count as its text. '.repeat(6).trim()}</p></div>`;
const noscript = `<noscript>${posts.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</noscript>`;

it('shows them on a page that has no text by itself', () => {
  expect(afterPass(noscriptText, `<p>Forum</p><main></main>${noscript}`)).toBe(
    `<p>Forum</p><main></main><div>${posts}</div>`,
  );
});

it('leaves them where the page shows as much, and a request for scripts where it is', () => {
  expect(afterPass(noscriptText, posts + noscript)).toBe(posts + noscript);
  const request = '<p>Forum</p><noscript>Please switch scripts on.</noscript>';
  expect(afterPass(noscriptText, request)).toBe(request);
});

it('takes from forms in it the names that would stand for their own properties', () => {
  const form = `<form id="closest"><input name="matches">${posts}</form>`;
  const hidden = `<noscript>${form.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</noscript>`;
  expect(afterPass(noscriptText, `<p>Forum</p>${hidden}`)).toBe(`<p>Forum</p><div><form><input>${posts}</form></div>`);
});
