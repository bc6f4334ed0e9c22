import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/extract/choose/blocks';
import { pickOfReadability } from '../../../src/extract/choose/rival';
import { marks } from '../../../src/extract/marks';

const sentence =
  'The ferry left at six, before the fog had made up its mind, and nobody on deck said a word about it. ';
const page = `<nav><a href="/a">Home</a> <a href="/b">Harbour</a></nav>
  <article><h1>The ferry</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(5)}</article>
  <footer>All rights reserved.</footer>`;

it('keeps the blocks that Readability keeps, and leaves the copy as it is', () => {
  const copy = new DOMParser().parseFromString(page, 'text/html');
  const before = copy.documentElement.outerHTML;
  const found = blocksOf(copy.documentElement, marks.hidden);
  const texts = found.blocks.map(({ text }) => text);
  const keeps = pickOfReadability(texts, copy)!;
  const kept = found.blocks.filter((_, index) => keeps[index] === 1).map(({ text }) => text.trim());
  expect(kept.filter((text) => text === sentence.repeat(4).trim())).toHaveLength(5);
  expect(kept).not.toContain('All rights reserved.');
  expect(copy.documentElement.outerHTML).toBe(before);
});

it('has no pick where Readability finds no article', () => {
  const copy = new DOMParser().parseFromString('', 'text/html');
  expect(pickOfReadability([], copy)).toBeUndefined();
});
