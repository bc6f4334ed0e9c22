// What a user's rule does to a page.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract';
import { extractAgain } from '../../../src/extract/source';
import type { Extraction, SiteRule } from '../../../src/model';
import { documentOf } from '../html';

const url = 'https://a.example/post/1';
const prose = (about: string) => `A sentence about ${about}, with a comma and some length to it. `.repeat(4).trim();
const html = `<html lang="en"><head><title>Wrong title</title><meta name="author" content="Wrong Author"></head><body>
  <article><h1>Wrong title</h1><p>${prose('mills')}</p><p>${prose('wheels')}</p></article>
  <section><h2 id="t">Right title</h2><p class="by">By <b>Ann Lee</b></p><p class="by">Bo Chan</p><time datetime="2024-03-05">yesterday</time>
  <div class="post"><p>First post.</p><p class="ad">Buy now.</p></div><div class="post"><p>Second post.</p></div></section></body></html>`;

function read(rule: Omit<SiteRule, 'site'>): Promise<Extraction> {
  return extract(documentOf(html), url, { part: 'page', withSource: true, rules: [{ site: 'a.example', ...rule }] });
}

describe("a user's rule", () => {
  it('says what the content is: all that is found, in the order of the page', async () => {
    const { article, receipt, looksLikeArticle } = await read({
      content: ['.post + .post', '.post:not(.post + .post)'],
    });
    expect(article.text).toBe('First post.\n\nBuy now.\n\nSecond post.');
    expect(receipt.chosenBy).toBe('site-rule');
    expect(looksLikeArticle).toBe(true);
  });

  it('leaves what stands inside what it took where it stands', async () => {
    expect((await read({ content: ['section', '#t', '.post p'] })).article.text).toMatch(/^Right title\n\nBy Ann Lee/);
  });

  it.each(['body', 'html'])('may take the whole page: %s', async (content) => {
    const { text } = (await read({ content: [content], remove: ['.ad'] })).article;
    expect(text).toContain('First post.');
    expect(text).toContain('mills');
    expect(text).not.toContain('Buy now.');
  });

  it('removes, and the receipt tells of it', async () => {
    const { article, receipt } = await read({ content: ['.post'], remove: ['.ad', 'html', 'body'] });
    expect(article.text).toBe('First post.\n\nSecond post.');
    expect(receipt.dropped.map(({ pass }) => pass)).toContain('site-rule');
  });

  it('removes from what is chosen otherwise', async () => {
    const { article, receipt } = await read({ remove: ['article p:last-child'] });
    expect(article.text).toContain('mills');
    expect(article.text).not.toContain('wheels');
    expect(receipt.chosenBy).toBe('model');
  });

  it('is believed before the page, field by field', async () => {
    const { article, receipt } = await read({ title: '#t', byline: '.by', date: 'time' });
    expect(article).toMatchObject({
      title: 'Right title',
      byline: ['Ann Lee', 'Bo Chan'],
      publishedTime: '2024-03-05',
    });
    expect(receipt.sources).toMatchObject({ title: 'site-rule', byline: 'site-rule', publishedTime: 'site-rule' });
    expect((await read({ title: '#t' })).receipt.sources.byline).toBe('visible');
  });

  it('finds nothing where a selector cannot be read, or nothing is there', async () => {
    const without = (await extract(documentOf(html), url)).article;
    const fruitless = { content: ['p:::', '.none'], remove: ['['], title: '..', byline: '.none', date: '#t' };
    expect((await read(fruitless)).article).toEqual(without);
    expect((await read({ content: ['p:::', '.post'] })).article.text).toContain('Second post.');
  });

  it('counts before those built in, and again when the article is made again', async () => {
    const rules = [{ site: 'news.ycombinator.com', content: ['.post'] }];
    const at = 'https://news.ycombinator.com/item?id=1';
    const first = await extract(documentOf(html), at, { part: 'page', withSource: true, rules });
    expect(first.article.text).toContain('First post.');
    expect((await extractAgain(first.source!, at, rules)).article).toEqual(first.article);
  });

  it('leaves alone what was selected', async () => {
    document.body.innerHTML = '<p class="ad">Chosen by hand.</p><p class="post">Other.</p>';
    getSelection()!.selectAllChildren(document.querySelector('.ad')!);
    const rules = [{ site: 'a.example', content: ['.post'], remove: ['.ad'] }];
    const { article } = await extract(document, url, { part: 'auto', withSource: false, rules });
    document.body.replaceChildren();
    expect(article.text).toBe('Chosen by hand.');
  });
});
