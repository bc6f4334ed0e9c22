// Pages of an article become one text: blocks, furniture, receipts, and the kept source of all.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract';
import { sanitise } from '../../../src/extract/sanitise';
import { blocksOf } from '../../../src/extract/several/blocks';
import { joined } from '../../../src/extract/several/join';
import { isOfArticle, isWhole } from '../../../src/extract/several/same';
import { joinSources, splitSource } from '../../../src/extract/several/sources';
import { extractAgain } from '../../../src/extract/source';
import type { ReadPage } from '../../../src/model';
import { documentOf } from '../html';

const site = 'https://a.example';
const texts = (html: string) => blocksOf(html, 1, sanitise).map(({ text }) => text);

describe('the blocks of an article', () => {
  it('stand in no boxes; words between them become paragraphs', () => {
    expect(texts('<div><section><p>One</p>two <b>three</b><div><h2>Four</h2></div></section></div>five')).toEqual([
      'One',
      'two three',
      'Four',
      'five',
    ]);
  });

  it('keep lists, figures and notes whole', () => {
    const html =
      '<ul><li>a</li><li>b</li></ul><figure><img src="https://a.example/a.png"></figure><section class="footnotes"><ol><li>n</li></ol></section>';
    expect(blocksOf(html, 1, sanitise).map(({ html }) => html.slice(0, 8))).toEqual([
      '<ul><li>',
      '<figure>',
      '<section',
    ]);
  });

  it('of later pages have names of their own, so that a note leads to the note of its page', () => {
    const html =
      '<p>A<sup><a href="#user-content-fn-1">1</a></sup></p><ol><li id="user-content-fn-1">n <a href="#user-content-fnref-1">↩</a></li></ol>';
    const [text, notes] = blocksOf(html, 2, sanitise);
    expect(text!.html).toContain('href="#user-content-fn-p2-1"');
    expect(notes!.html).toContain('id="user-content-fn-p2-1"');
    expect(text!.text).toBe('A[1]');
  });

  it('are sanitised, since they were parsed anew', () => {
    expect(blocksOf('<p onclick="x()">A<script>x()</script></p>', 1, sanitise)[0]!.html).toBe('<p>A</p>');
  });
});

const sentence = (topic: string, n: number) =>
  `The ${topic} of the year ${1900 + n} was written down by hand, and nobody has read it aloud since that winter.`;

function html(title: string, topic: string, rest = ''): string {
  const paragraphs = [1, 2, 3, 4, 5, 6].map((n) => `<p>${sentence(topic, n)} ${sentence(topic, n + 10)}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head>
<body><article><h1>${title}</h1><p>The long story of a river and those who drank from it.</p>${paragraphs}
<p>Mara Lind writes about rivers, mills and the people who kept them going for so long.</p></article>${rest}</body></html>`;
}

async function page(title: string, topic: string, number: number, rest = ''): Promise<ReadPage> {
  const made = await extract(documentOf(html(title, topic, rest)), `${site}/story/${number}`, {
    part: 'page',
    withSource: true,
  });
  return { ...made, blocks: blocksOf(made.article.html, number, sanitise) };
}

describe('pages that are joined', () => {
  const block = (text: string) => ({ html: `<p>${text}</p>`, text });
  const dressed = (page: ReadPage): ReadPage => ({
    ...page,
    blocks: [
      { html: '<h2>The river</h2>', text: 'The river' },
      block('By Mara Lind, 3 March'),
      ...page.blocks,
      block('Mara Lind writes about rivers.'),
    ],
  });

  it('say their title and who wrote them once', async () => {
    const pages = [
      await page('The river', 'weir', 1),
      await page('The river', 'mill', 2),
      await page('The river – Page 3', 'lock', 3),
    ];
    const { article, receipt } = joined(pages.map(dressed));
    expect(article.title).toBe('The river');
    for (const topic of ['weir', 'mill', 'lock']) expect(article.text).toContain(sentence(topic, 6));
    expect(article.text).toMatch(/^The river\n\nBy Mara Lind, 3 March\n\n/);
    expect(article.text).toMatch(/\n\nMara Lind writes about rivers\.$/);
    for (const once of ['The river\n', 'By Mara Lind', 'Mara Lind writes about rivers.'])
      expect(article.text.split(once)).toHaveLength(2);
    expect(article.html.indexOf('weir')).toBeLessThan(article.html.indexOf('lock'));
    expect(receipt.joined).toEqual([1, 2, 3].map((number) => ({ url: `${site}/story/${number}` })));
    expect(receipt.warnings).toEqual([]);
  });

  it('lose what is left of a pager', async () => {
    const first = await page('The river', 'weir', 1);
    const blocks = [block('Page 1 of 3'), ...first.blocks, block('Continued on next page'), block('1 | 2 | 3')];
    const { article } = joined([{ ...first, blocks }, await page('The river', 'mill', 2)]);
    expect(article.text).not.toMatch(/Page 1|Continued|1 \| 2/);
  });

  it('are made again from the source of all of them', async () => {
    const pages = [await page('The river', 'weir', 1), await page('The river', 'mill', 2)];
    const source = joinSources(
      pages.map(({ article: { url }, source }) => ({ url, html: source! })),
      `${site}/story/1`,
    )!;
    expect(splitSource(source, `${site}/story/1`).map(({ url }) => url)).toEqual([
      `${site}/story/1`,
      `${site}/story/2`,
    ]);
    const again = await extractAgain(source, `${site}/story/1`);
    expect(again.article.text).toBe(joined(pages).article.text);
    expect(again.receipt.joined).toEqual(joined(pages).receipt.joined);
  });

  it('have no source where one of them has none, or where all are too long', () => {
    const one = { url: `${site}/story`, html: '<p>a' };
    expect(joinSources([one, undefined], one.url)).toBeUndefined();
    expect(joinSources([one, one], one.url, 20)).toBeUndefined();
    const other = joinSources([one], `${site}/story/2`)!;
    expect(splitSource(other, `${site}/story/2`)).toEqual([one]);
    expect(splitSource('<p>a', one.url)).toEqual([one]);
  });
});

describe('a page that an article leads to', () => {
  const counted = '<p><a href="/story/1">1</a> <a href="/story/2">2</a> <a href="/story/3">3</a></p>';

  it('is of it by its title, whatever that says of pages', async () => {
    const first = await page('The river', 'weir', 1);
    expect(isOfArticle([first], await page('The river (2/5)', 'mill', 2))).toBe(true);
    expect(isOfArticle([first], await page('A mill of stone', 'mill', 2))).toBe(false);
    expect(
      isOfArticle([await page('The log: chapter 1', 'weir', 1)], await page('The log: chapter 2', 'mill', 2)),
    ).toBe(false);
  });

  it('is of it by the row of numbers on both, where each page has a title of its own', async () => {
    const first = await page('The river', 'weir', 1, counted);
    expect(isOfArticle([first], await page('A mill of stone', 'mill', 2, counted))).toBe(true);
  });

  it('is not when it says the same: a site answers what it does not have with its first page', async () => {
    const first = await page('The river', 'weir', 1);
    expect(isOfArticle([first], await page('The river', 'weir', 2))).toBe(false);
  });

  it('is the whole when it holds what the first says, and more', async () => {
    const first = await page('The river', 'weir', 1);
    const all = [...first.blocks, ...(await page('The river', 'mill', 2)).blocks];
    const whole = {
      ...first,
      blocks: all,
      article: { ...first.article, text: all.map(({ text }) => text).join('\n\n') },
    };
    expect(isWhole(first, whole)).toBe(true);
    expect(isWhole(first, first)).toBe(false);
    expect(isWhole(first, await page('The river', 'mill', 2))).toBe(false);
  });
});

describe('an extraction', () => {
  const next = '<a href="/story/2" rel="next">Next page</a>';
  const furtherAt = async (address: string) =>
    (await extract(documentOf(html('The river', 'weir', next.replace('/story/2', `${address}/2`))), site + address))
      .further;

  it('tells where an article goes on, and nothing of a thread', async () => {
    expect(await furtherAt('/story')).toMatchObject({ next: `${site}/story/2` });
    expect(await furtherAt('/forum/thread')).toBeUndefined();
  });
});
