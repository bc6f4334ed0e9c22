// A selection becomes the article: blocks whole, ends cut, the page's own metadata.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { cutTo } from '../../src/extract/selection';
import { documentOf } from './html';

const url = 'https://ann.example/weir';
const prose = (about: string) => `A sentence about ${about}, with a comma and some length to it. `.repeat(6).trim();

const body = `<nav id="menu"><a href="/">Home</a></nav><article><h1>The weir</h1><p id="one">${prose('water')}</p>
  <ul><li id="first">Alder and ash</li><li id="second">Birch and beech</li><li id="third">Elder</li></ul>
  <pre id="code"><code class="language-js">let a = 1;\nlet b = 2;</code></pre><p id="two">${prose('fish')}</p></article>`;

let head: HTMLElement;

beforeEach(() => {
  head = document.createElement('div');
  head.id = 'page';
  document.body.append(head);
});

afterEach(() => {
  getSelection()!.removeAllRanges();
  head.remove();
});

function show(html: string): void {
  head.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

/** Selects from a character of one element's text to a character of another's. */
function select([from, start]: [string, number], [to, end]: [string, number]): void {
  const text = (id: string) =>
    document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT).nextNode() as Text;
  getSelection()!.setBaseAndExtent(text(from), start, text(to), end);
}

const auto = { part: 'auto', withSource: true } as const;

describe('a selection', () => {
  it('is cut at its ends and keeps its blocks', async () => {
    show(body);
    select(['first', 6], ['third', 3]);
    const { article, looksLikeArticle, receipt } = await extract(document, url, auto);
    expect(article.html).toBe('<ul><li>and ash</li><li>Birch and beech</li><li>Eld</li></ul>');
    expect(article.text).toBe('and ash\nBirch and beech\nEld');
    expect(looksLikeArticle).toBe(true);
    expect(receipt).toMatchObject({ warnings: ['selectionOnly'], chosenBy: 'selection' });
    expect(receipt.textKept).toBeLessThan(0.2);
  });

  it('within one line of code is still code', async () => {
    show(body);
    select(['code', 11], ['code', 21]);
    const { article } = await extract(document, url, auto);
    expect(article.html).toBe('<pre><code class="language-javascript">let b = 2;</code></pre>');
  });

  it('may be a word of the menu: the user wished for it', async () => {
    show(body);
    select(['menu', 0], ['menu', 4]);
    expect((await extract(document, url, auto)).article.text).toBe('Home');
  });

  it('leaves the page and its own selection as they are', async () => {
    show(body);
    select(['one', 2], ['two', 9]);
    const before = [document.documentElement.outerHTML, String(getSelection())];
    await extract(document, url, auto);
    expect([document.documentElement.outerHTML, String(getSelection())]).toEqual(before);
  });

  it('keeps the source of the whole page', async () => {
    show(body);
    select(['one', 2], ['one', 40]);
    const { source } = await extract(document, url, auto);
    expect(source).toContain(prose('fish'));
  });

  it('is found beside a shadow tree', async () => {
    show(`<x-card><span slot="late" id="light">slotted words</span></x-card>${body}`);
    const shadow = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('b'), Object.assign(document.createElement('slot'), { name: 'late' }));
    select(['light', 0], ['light', 7]);
    expect((await extract(document, url, auto)).article.text).toBe('slotted');
  });

  it('is found where a page shadows the DOM by names', async () => {
    show(
      `<form><input name="childNodes"><input name="parentNode"><input name="previousSibling"><p id="inner">Words in a form</p></form><img name="getSelection">${body}`,
    );
    select(['inner', 0], ['inner', 5]);
    expect((await extract(document, url, auto)).article.text).toBe('Words');
  });
});

it('several stretches are kept in the order of the page', () => {
  const copy = documentOf('<body><p>one two</p><p>three</p><p>four five</p></body>');
  const stretch = (paragraph: number, from: number, to: number) => {
    const node = copy.querySelectorAll('p')[paragraph]!.firstChild!;
    return [
      { node, offset: from },
      { node, offset: to },
    ] as const;
  };
  expect(cutTo(copy, [stretch(2, 5, 9), stretch(0, 0, 3)])).toBe(true);
  expect(copy.body.innerHTML).toBe('<p>one</p><p>five</p>');
});

describe('the page is captured', () => {
  it('when nothing is selected', async () => {
    show(body);
    const { article, receipt } = await extract(document, url, { part: 'selection', withSource: false });
    expect(article.text).toContain(prose('fish'));
    expect(receipt.warnings).toEqual([]);
  });

  it('when only white space is selected', async () => {
    show(`<p id="blank">   </p>${body}`);
    select(['blank', 0], ['blank', 3]);
    expect((await extract(document, url, auto)).receipt.chosenBy).not.toBe('selection');
  });

  it('when all of it is selected', async () => {
    show(body);
    getSelection()!.selectAllChildren(document.body);
    const { article, receipt } = await extract(document, url, auto);
    expect(receipt.chosenBy).not.toBe('selection');
    expect(article.text).not.toContain('Home');
  });

  it('when the whole article is asked for', async () => {
    show(body);
    select(['one', 2], ['one', 40]);
    const { article } = await extract(document, url, { part: 'page', withSource: false });
    expect(article.text).toContain(prose('fish'));
  });
});
