// An article of several pages: which this is, of how many, and where it goes on.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { mayBeOneOfPages } from '../../src/extract/page-signs';
import { isNextPage, readPages } from '../../src/extract/pages';
import { documentOf } from './html';

const url = 'https://ann.example/weir';

function pagesOf(body: string, own = url, head = '') {
  const page = documentOf(`<head>${head}</head><body>${body}</body>`);
  const pages = readPages(page, own);
  // What is never brought is never found.
  if (pages) expect(mayBeOneOfPages(page, own)).toBe(true);
  return pages;
}

function pager(numbers: number[], address: (number: number) => string): string {
  return numbers.map((number) => `<a href="${address(number)}">${number}</a>`).join(' ');
}

describe('the pages of an article', () => {
  it('are told by the link to the next', () => {
    const next = 'https://ann.example/weir/2';
    expect(pagesOf('', url, '<link rel="next" href="/weir/2">')).toEqual({ number: 1, next });
    expect(pagesOf('<a rel="nofollow next" href="weir/2#top">On</a>')).toEqual({ number: 1, next });
    expect(pagesOf('<a href="/weir/2">Next page ›</a>')).toEqual({ number: 1, next });
    expect(pagesOf('<a href="/weir/2"><span>次のページ</span></a>')).toEqual({ number: 1, next });
    expect(pagesOf('<a href="weir-2">»</a>', 'https://ann.example/b/', '<base href="/">')).toBeUndefined();
  });

  it('are told by a numbered pager', () => {
    const own = 'https://ann.example/weir/2/';
    const body = `${pager([1], () => '/weir/')} <b>2</b> ${pager([3, 4], (number) => `/weir/${number}/`)}`;
    const first = 'https://ann.example/weir/';
    expect(pagesOf(body, own)).toEqual({ number: 2, of: 4, next: 'https://ann.example/weir/3/', first });
    const last = 'https://ann.example/weir/4/';
    expect(
      pagesOf(
        pager([1, 2, 3], (number) => `/weir/${number}/`),
        last,
      ),
    ).toEqual({ number: 4, of: 4, first: 'https://ann.example/weir/1/' });
  });

  it('are counted from nought by some, and by what stands before by others', () => {
    const nought = (number: number) => `/weir?page=${number - 1}`;
    expect(pagesOf(pager([1, 2, 3], nought), `${url}?page=1`)).toEqual({
      ...{ number: 2, of: 3, next: `${url}?page=2`, first: `${url}?page=0` },
    });
    expect(pagesOf(pager([2, 3], nought))).toEqual({ number: 1, of: 3, next: `${url}?page=1` });
    const skipping = (number: number) => `/weir?t=7&start=${number * 25 - 25}`;
    const own = `${url}?t=7&start=25`;
    expect(pagesOf(pager([1, 2, 3], skipping), own)).toMatchObject({ number: 2, of: 3, next: `${url}?t=7&start=50` });
  });

  it('have an address that ends in a number of its own', () => {
    const own = 'https://ann.example/top-10';
    const next = `${own}/2`;
    expect(pagesOf(`<b>1</b> <a href="${next}">2</a>`, own)).toEqual({ number: 1, of: 2, next });
    expect(pagesOf(`<a href="${own}">1</a> <b>2</b>`, next)).toEqual({ number: 2, of: 2, first: own });
    expect(pagesOf('', own, `<link rel="next" href="${next}">`)).toEqual({ number: 1, next });
  });

  it('are told by words alone', () => {
    expect(pagesOf('<div class="pager">Page 2 of 5</div>')).toEqual({ number: 2, of: 5 });
    expect(pagesOf('<div class="pager"><b>Seite</b> 1 von <i>3</i></div>')).toEqual({ number: 1, of: 3 });
    expect(pagesOf('<div class="pager">2 / 5</div>')).toBeUndefined();
    expect(pagesOf('<div class="page">Page 1 of 1</div>')).toBeUndefined();
  });

  it('are not told by notes, other articles, comments, other sites or pages of a list', () => {
    expect(pagesOf(pager([1, 2, 3], (number) => `#note${number}`))).toBeUndefined();
    expect(pagesOf(pager([1, 2, 3], (number) => `/mill/${number}`))).toBeUndefined();
    expect(pagesOf(pager([1, 2, 3], (number) => `/weir?page=${number}#comments`))).toBeUndefined();
    expect(pagesOf(pager([2, 3], (number) => `https://other.example/weir/${number}`))).toBeUndefined();
    expect(
      pagesOf(
        pager([2, 3], (number) => `/page/${number}`),
        'https://ann.example/',
      ),
    ).toBeUndefined();
    expect(pagesOf('<a href="/mill">Next</a>', url, '<link rel="next" href="/mill">')).toBeUndefined();
    expect(pagesOf('<a href="javascript:2">2</a><a href="http://[">3</a><a href="">2</a>')).toBeUndefined();
    expect(pagesOf('<a href="/weir/2">Next page</a>', 'about:srcdoc')).toBeUndefined();
  });

  it('stand in the receipt', async () => {
    const text = 'A sentence about water, with a comma and some length to it. '.repeat(12);
    const body = `<article><h1>The weir</h1><p>${text}</p></article>${pager([2, 3], (number) => `/weir/${number}`)}`;
    const { receipt } = await extract(documentOf(`<title>The weir</title><body>${body}</body>`), url);
    expect(receipt.pages).toEqual({ number: 1, of: 3, next: 'https://ann.example/weir/2' });
    expect(receipt.warnings).toEqual(['onePageOfMany']);
  });
});

describe('the next page of an article', () => {
  it.each([
    ['/story', '/story/2'],
    ['/story/', '/story/page/2/'],
    ['/story/2', '/story/3'],
    ['/story.html', '/story-2.html'],
    ['/story_1.html', '/story_2.html'],
    ['/story', '/story?page=2'],
    ['/story?page=2', '/story?page=3'],
  ])('of %s is %s', (own, next) => {
    expect(isNextPage(new URL(next, url), new URL(own, url))).toBe(true);
  });

  it.each([
    ['/story', '/mill'],
    ['/2024/01/story', '/2024/01/mill-2'],
    ['/', '/page/2'],
    ['/12', '/13'],
    ['/story/2', '/story/1'],
    ['/story/2', '/story/4'],
    ['/?p=12', '/?p=13'],
    ['/story', '/story?share=mail'],
    ['/story', 'https://other.example/story/2'],
    ['/story', '/story#2'],
  ])('of %s is not %s', (own, next) => {
    expect(isNextPage(new URL(next, url), new URL(own, url))).toBe(false);
  });
});
