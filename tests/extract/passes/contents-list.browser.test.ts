// A table of contents goes with its title; lists of sources and notes stay.
import { expect, it } from 'vitest';
import { contentsList } from '../../../src/extract/passes/contents-list';
import { afterPass } from '../html';

const sections = ['a', 'b', 'c'].map((id) => `<h2 id="${id}">${id}</h2><p>Text.</p>`).join('');
const links = ['a', 'b', 'c'].map((id) => `<li><a href="#${id}">${id}</a></li>`).join('');

it.each([
  ['a list with a heading', `<h3>In this post:</h3><ul>${links}</ul>${sections}`],
  ['a box', `<div class="toc"><p>Contents</p><nav><ul>${links}</ul></nav></div>${sections}`],
])('drops %s', (_case, html) => {
  expect(afterPass(contentsList, html)).toBe(sections);
});

it.each([
  [
    'a list of sources',
    `${sections}<ul><li><a href="https://x.example/">X</a></li><li><a href="https://y.example/">Y</a></li><li>Z</li></ul>`,
  ],
  [
    'a list that says more',
    `<ul>${links.replaceAll('</a>', '</a>: what this section is about and why it is read')}</ul>${sections}`,
  ],
  ['a list that the text leads up to', `<p>These three things matter:</p><ul>${links}</ul>${sections}`],
  ['links back to headings above', `${sections}<ul>${links}</ul>`],
])('keeps %s', (_case, html) => {
  expect(afterPass(contentsList, html)).toBe(html);
});
