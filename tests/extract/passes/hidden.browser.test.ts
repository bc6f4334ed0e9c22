// What is not shown goes; what a click would show stays.
import { expect, it } from 'vitest';
import { hidden } from '../../../src/extract/passes/hidden';
import { afterPass, contextOf, documentOf } from '../html';

const prose = 'A sentence of the article that is long enough to count as its text. '.repeat(4);

it('drops what the page does not show', () => {
  const html = `<p>${prose}</p><p data-offprint-hidden="">Secret.</p><div hidden>Later.</div><i aria-hidden="true">★</i><p class="sr-only">Opens in a new window</p>`;
  expect(afterPass(hidden, html)).toBe(`<p>${prose}</p>`);
});

it('keeps the folded parts of an article', () => {
  const rest = `<p>${prose}</p>`.repeat(4);
  const html = `${rest}<div class="accordion-body" data-offprint-hidden="">${prose}</div>`;
  expect(afterPass(hidden, html)).toBe(html);
});

it('keeps a body that is most of the page, for a script shows it later', () => {
  const html = `<p>Loading.</p><div data-offprint-hidden="">${prose}</div>`;
  expect(afterPass(hidden, html)).toBe(html);
});

it('keeps mathematics that is only hidden from the eye, and pictures that are only hidden from the ear', () => {
  const html = `<p>${prose}</p><span class="katex-mathml" data-offprint-hidden=""><math></math></span><p aria-hidden="true"><img></p>`;
  expect(afterPass(hidden, html)).toBe(html);
});

it('keeps prose that waits in pieces for a script, and a body that waits as a whole', () => {
  const pieces = `<p>${prose}</p>${`<div data-offprint-hidden=""><p>${prose}</p></div>`.repeat(3)}`;
  expect(afterPass(hidden, pieces)).toBe(pieces);
  const copy = documentOf(
    `<body data-offprint-hidden=""><h2 data-offprint-hidden="">Short</h2>${`<p data-offprint-hidden="">${prose}</p>`.repeat(5)}</body>`,
  );
  const all = copy.body.innerHTML;
  hidden(copy.documentElement, contextOf(copy));
  expect(copy.body.innerHTML).toBe(all);
});
