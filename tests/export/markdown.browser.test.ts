// Markdown: what a reader of GFM makes of a note is what the capture held.
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/export/markdown';
import type { FullCapture } from '../../src/model';
import { bodies, capture, captures, each, options, read } from './captures';
import { readNote, wordsOf } from './gfm';

const note = (known: Partial<FullCapture>) => read(markdown.render(each([capture(known)]), options));
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const body = async (html: string) => (await note({ html })).split('---\n').slice(2).join('---\n').trim();

/** Footnotes and formulas have signs of their own in Markdown, which plain GFM shows or hides: seen in tests below. */
const comparable = Object.keys(bodies).filter((name) => !['footnotes', 'notes', 'math'].includes(name));

/** The words under elements, however they are split; code has no emphasis, and a term to be explained is strong. */
const emphasised = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)]
    .filter((element) => !element.closest('pre'))
    .map(wordsOf)
    .join('')
    .replace(/\s/g, '');

describe('a note read back', () => {
  it.each(comparable)('has the same text: %s', async (name) => {
    const { body } = readNote(await note({ html: bodies[name]! }));
    expect(wordsOf(body)).toBe(wordsOf(parsed(bodies[name]!)));
  });

  it.each(comparable)('has the same links, images, code and cells: %s', async (name) => {
    const found = (root: Element) => ({
      links: [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => decodeURI(link.href)),
      images: [...root.querySelectorAll('img')].map(({ src, alt }) => ({ src, alt })),
      code: [...root.querySelectorAll('pre, :not(pre) > code')].map((code) => {
        for (const lineBreak of code.querySelectorAll('br')) lineBreak.replaceWith('\n');
        return code.textContent.trim();
      }),
      cells: [...root.querySelectorAll('td, th')].map(wordsOf).filter((text) => text !== ''),
      strong: emphasised(root, 'strong, b, dt'),
      emphasis: emphasised(root, 'em, i'),
      deleted: emphasised(root, 'del, s'),
      lists: root.querySelectorAll('ul, ol').length,
      headings: [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.localName),
    });
    const source = parsed(bodies[name]!);
    // A link without a place is none; a frame of one cell is no table; a card's link is told once for each of its lines.
    for (const table of source.querySelectorAll('table')) {
      if (table.querySelectorAll('td, th').length === 1) table.replaceWith(...table.querySelector('td')!.childNodes);
    }
    for (const card of source.querySelectorAll('a:has(h3)')) card.after(card.cloneNode());
    const { body } = readNote(await note({ html: bodies[name]! }));
    if (name === 'signs')
      for (const bare of body.querySelectorAll('a[href="https://a.example/"]:not(:first-of-type)')) bare.remove();
    expect({ ...found(body), links: new Set(found(body).links) }).toEqual({
      ...found(source),
      links: new Set(found(source).links),
    });
  });
});

describe('escapes', () => {
  it.each([
    'snake_case, 2 * 3, [sic], $5 or $10, a ~ b, 1 < 2, AT&T, C:\\Users, #tag, -1, 3.5, (c) 1999) x, f(x) = y',
    'It costs US$5; see {this} or "that" | other. 5 > 3!',
  ])('are not made where nothing would be read as markup: %s', async (text) => {
    const p = document.createElement('p');
    p.textContent = text;
    expect(await body(p.outerHTML)).toBe(text);
  });

  it('keep signs at the start of a line from being markup', async () => {
    expect(await body('<p># a<br>- b<br>3. c<br>&gt; d<br>--- | ---</p>')).toBe(
      '\\# a  \n\\- b  \n3\\. c  \n\\> d  \n\\--- | ---',
    );
  });
});

describe('what has its own form', () => {
  it.each(['footnotes', 'notes'])('is a footnote: %s', async (name) => {
    const text = await note({ html: bodies[name]! });
    const { body } = readNote(text);
    expect(body.querySelectorAll('[data-footnote-ref]').length).toBe(2);
    expect(text).not.toContain('↩');
    expect(body.querySelector('section[data-footnotes] li')?.textContent).toMatch(/^\s*(By the moon|A small tide)/);
  });

  it('is a note of several blocks, and one that nobody calls is kept as a list', async () => {
    const { body } = readNote(await note({ html: bodies.footnotes! }));
    expect([...body.querySelectorAll('section li:nth-child(2) > :is(p, pre)')].map((block) => block.localName)).toEqual(
      ['p', 'p', 'pre'],
    );
    expect(body.querySelector('ol')?.textContent.trim()).toBe('Nobody calls.');
  });

  it('is mathematics', async () => {
    const text = await note({ html: bodies.math! });
    expect(text).toContain('If $x^2_{a|b}$ costs \\$5, then');
    expect(text).toContain('\n\n$$\n\\begin{aligned}\ny &= 1\n\\end{aligned}\n$$\n\n');
    expect(text).toContain('or $\\sqrt{2}$.');
    expect(text).toContain('| $\\|a\\|$ | b |');
  });

  it('is a fence longer than those inside, with its language', async () => {
    const text = await note({ html: bodies.code! });
    expect(text).toContain('````js\nconst a = `x$1`;\n```\n');
    expect(text).toContain('> ```c++\n> int x;\n>\n> int y;\n> ```');
  });

  it('is a hard break, a caption beside its image, an icon of its size', async () => {
    expect(await body('<p>a<br>b</p>')).toBe('a  \nb');
    const text = await note({ html: bodies.images! });
    expect(text).toContain('![Far](https://tides.example/far.jpg)  \nThe *far* pier, 1931\n');
    expect(text).toContain('<img src="https://tides.example/i.gif" alt="i" width="16" height="16">');
  });

  it('is HTML where GFM has no sign', async () => {
    const { body } = readNote(await note({ html: bodies.tables! }));
    expect(body.querySelector('th[colspan="2"]')?.textContent).toBe('wide_head_');
    const { body: details } = readNote(await note({ html: bodies.details! }));
    expect(details.querySelector('details[open] > summary')?.textContent).toBe('More & more');
    expect(details.querySelector('details[open] > details p')?.textContent).toBe('Down');
  });
});

describe('front matter', () => {
  it('is read as what it was', async () => {
    const { matter } = readNote(await note({ starred: true, dir: 'rtl', leadImage: 'https://a.example/x.jpg' }));
    expect(matter).toEqual({
      title: 'What a tide table knows',
      author: ['Ada Marsh', 'O’Neill, Tom'],
      site: 'Tidal Notes',
      url: 'https://tides.example/notes/1?page=2',
      canonical: 'https://tides.example/notes/1',
      published: '2017-10-23',
      modified: '2017-11-02',
      section: 'Coast',
      keywords: ['tides', 'tables, printed'],
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      doi: '10.5555/tide.1',
      isbn: '9783161484100',
      captured: '2026-11-24T09:30:05Z',
      lang: 'en',
      dir: 'rtl',
      description: 'The sea, predicted by hand.',
      image: 'https://a.example/x.jpg',
      state: 'unread',
      starred: true,
      tags: ['coast', 'slow reading'],
    });
  });

  it('holds days and moments bare, and anything else quoted', async () => {
    expect(await note({ publishedTime: '2017-10-23T08:15:00+01:00' })).toContain(
      '\npublished: 2017-10-23T08:15:00+01:00\n',
    );
    expect(await note({ publishedTime: 'last week: maybe' })).toContain('\npublished: "last week: maybe"\n');
    expect(await note({ publishedTime: '2017-10-23\nevil: true' })).toContain(
      '\npublished: "2017-10-23\\nevil: true"\n',
    );
  });

  it('cannot be broken out of', async () => {
    for (const known of captures()) {
      const { matter } = readNote(await read(markdown.render(each([known]), options)));
      const { title, author = [], tags = [] } = matter;
      expect(title ?? '').toBe(known.title.toWellFormed());
      expect(author).toEqual(known.byline.filter(Boolean).map((name) => name.toWellFormed()));
      expect(tags).toEqual(known.tags.filter(Boolean).map((tag) => tag.toWellFormed()));
      expect(matter).not.toHaveProperty('injected');
    }
  });
});
