// The pages of the fixtures, exported as Markdown and read back by a parser of GFM: what they say is all there.
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/export/markdown';
import { fixtures } from './all-captures';
import { each, options, read } from './captures';
import { readNote, wordsOf } from './gfm';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const plain = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)]
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

describe.each(fixtures().map((capture) => [capture.title, capture] as const))('%s', (_, capture) => {
  it('has the same text, links, images, code and cells', async () => {
    const { body } = readNote(await read(markdown.render(each([capture]), options)));
    const source = parsed(capture.html);
    // Formulas and footnotes have signs of their own, which plain GFM shows or hides; one frame is no table.
    for (const math of [...source.querySelectorAll('math')]) math.remove();
    const written = wordsOf(body)
      .replace(/\$[^$]*\$/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (!/\$/.test(wordsOf(body))) expect(written).toBe(wordsOf(source));
    const said = (root: Element) => ({
      links: new Set([...root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(({ href }) => href)),
      images: [...root.querySelectorAll('img')].map(({ src, alt }) => ({ src, alt })),
      code: plain(root, 'pre'),
      cells: plain(root, 'td, th').map((text) => text.replace(/\s/g, '')),
    });
    expect(said(body)).toEqual(said(source));
  });
});
