import { describe, expect, it } from 'vitest';
import { shaped } from '../../src/extract/shape';

const depthOf = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(depthOf));

const mathMl = 'http://www.w3.org/1998/Math/MathML';

/** Built by hand: a parser stops at 512. */
function nested(levels: number, innerOf = (page: Document): Element => page.createElement('div')): Document {
  const page = new DOMParser().parseFromString('<!doctype html><p>Before.</p>', 'text/html');
  let box: Element = page.body;
  for (let level = 0; level < levels; level += 1) {
    const inner = innerOf(page);
    box.append(`${level} `, inner, `after ${level} `);
    box = inner;
  }
  return page;
}

describe('the shape of a copy', () => {
  it('leaves an ordinary page as it is, and is the same document', () => {
    const page = nested(100);
    const before = page.documentElement.outerHTML;
    expect(shaped(page)).toBe(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is never deep, and keeps each word in its order', () => {
    const page = nested(3000);
    const words = page.body.textContent;
    shaped(page);
    expect(depthOf(page.documentElement)).toBeLessThanOrEqual(201);
    expect(page.body.textContent).toBe(words);
  });

  it('keeps the words of a formula that is too deep, and no element of it', () => {
    const page = nested(3000, (copy) => copy.createElementNS(mathMl, 'mrow'));
    const words = page.body.textContent;
    shaped(page);
    expect(page.querySelectorAll('mrow').length).toBeLessThan(201);
    expect(page.body.textContent).toBe(words);
  });

  it('has no more attributes than anybody writes, and the same words', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `a${at}="${at}"`).join(' ');
    const source = `<!doctype html><body class="page" ${many(300)}><p id="it" @click="x" ${many(50_000)}>Some <b>words</b>.</p><p ${many(150)}>More.</p>`;
    const page = shaped(new DOMParser().parseFromString(source, 'text/html'));
    expect([...page.querySelectorAll('*')].map((element) => element.attributes.length)).toEqual([
      0, 0, 200, 200, 0, 150,
    ]);
    expect([page.body.className, page.querySelector('p')!.getAttribute('@click')]).toEqual(['page', 'x']);
    expect(page.querySelector('#it')!.innerHTML).toBe('Some <b>words</b>.');
  });

  it('is HTML for a page of another kind', () => {
    const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>Words</p></body></html>';
    const page = shaped(new DOMParser().parseFromString(xhtml, 'application/xhtml+xml'));
    expect([page.contentType, page.documentElement.lang, page.body.innerHTML]).toEqual([
      'text/html',
      'en',
      '<p>Words</p>',
    ]);
    const drawing = shaped(new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'text/xml'));
    expect(drawing.body.firstElementChild?.localName).toBe('svg');
  });

  it('has a root and a body, whatever the page has lost', () => {
    const page = nested(1);
    page.documentElement.remove();
    expect(shaped(page).body.textContent).toBe('');
    const bodiless = nested(1);
    bodiless.body.remove();
    expect(shaped(bodiless).body.textContent).toBe('');
  });
});
