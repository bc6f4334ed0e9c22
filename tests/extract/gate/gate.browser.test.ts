// A click captures articles, threads and manuals, in any script, and asks first about shops, lists, services and searches.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract';
import { documentOf } from '../html';

const english = 'The weir was built by a miller, who never said why, and whose ledgers do not mention it. '.repeat(4);
const chinese = '谷雨之前的那几天，老街总要湿上一阵，青石板还没干透，摊子已经摆在了药铺的屋檐下。'.repeat(3);
const arabic = 'كان الجسر قديما عندما وصل المهندس إلى القرية، ولم يعرف أحد من بناه ولا متى. '.repeat(5);

function paragraphs(prose: string): string {
  return `<p>${prose}</p>`.repeat(5);
}

function cards(count: number, inner: string): string {
  return `<div class="card">${inner}</div>`.repeat(count);
}

async function passes(url: string, body: string, head = ''): Promise<boolean> {
  const html = `<html><head><title>The weir</title>${head}</head><body>${body}</body></html>`;
  return (await extract(documentOf(html), url)).looksLikeArticle;
}

const product = { '@context': 'https://schema.org', '@type': 'Product', name: 'Kettle' };
const productData = `<script type="application/ld+json">${JSON.stringify(product)}</script>`;

describe('captures', () => {
  it.each([
    ['English', english],
    ['Chinese', chinese],
    ['Arabic', arabic],
  ])('an article in %s', async (_, prose) => {
    const body = `<article><h1>The weir</h1>${paragraphs(prose)}</article>`;
    expect(await passes('https://a.example/2024/the-weir', body)).toBe(true);
  });

  it('an article that names no date, in a plain page', async () => {
    expect(await passes('https://a.example/weir.html', `<h1>The weir</h1>${paragraphs(english)}`)).toBe(true);
  });

  it('a page of a manual', async () => {
    const body = `<main><h1>Install</h1>${paragraphs(english)}<pre><code>make install</code></pre></main>`;
    expect(await passes('https://a.example/docs/install', body)).toBe(true);
  });
});

it('believes a page that calls itself an article, where the rest leaves it open', async () => {
  const quotes = cards(2, '<div class="testimonial">Well mended.</div>');
  const body = `<h1>Weirs</h1>${paragraphs(english)}${quotes}<div class="accordion">Where?</div>`;
  const url = 'https://a.example/weirs';
  const data = `<script type="application/ld+json">{"@type": "BlogPosting", "headline": "Weirs"}</script>`;
  expect(await passes(url, body)).toBe(false);
  expect(await passes(url, body, '<meta property="og:type" content="article">')).toBe(true);
  expect(await passes(url, body, data)).toBe(true);
});

describe('asks about', () => {
  it('a product, however much is said of it', async () => {
    const shelf = cards(12, '<a href="/p/2"><img src="k.jpg"> Kettle</a> <span class="price">$ 20</span>');
    const body = `<h1>Kettle</h1><span class="price">$ 30</span><p>${english}</p>${shelf}`;
    const head = `<meta property="og:type" content="product">${productData}`;
    expect(await passes('https://a.example/products/kettle', body, head)).toBe(false);
  });

  it('a service, at its address', async () => {
    const body = `<h1>Weirs mended</h1>${paragraphs(english)}`;
    expect(await passes('https://a.example/services/weirs', body)).toBe(false);
    expect(await passes('https://a.example/reports/weirs', body)).toBe(true);
  });

  it('an application, but not a page with a player in it', async () => {
    const inbox = `<div role="application">${paragraphs(english)}</div>`;
    const player = '<div role="application"><button>Play</button></div>';
    expect(await passes('https://a.example/2024/weir', inbox)).toBe(false);
    expect(await passes('https://a.example/2024/weir', player + paragraphs(english))).toBe(true);
  });

  it('the same page without what makes it one: it is an article', async () => {
    expect(await passes('https://a.example/kitchen/kettle', `<h1>Kettle</h1>${paragraphs(english)}`)).toBe(true);
  });

  it('a list of teasers', async () => {
    const teaser = '<h3><a href="/a">The weir is to go</a></h3><p>The council has decided on it.</p>';
    const pager = '<div class="pagination"><a href="?p=2">2</a></div>';
    expect(await passes('https://a.example/', `${cards(20, teaser)}${pager}`)).toBe(false);
  });

  it('the answers of a search', async () => {
    expect(await passes('https://a.example/find?q=weir', `<main>${paragraphs(english)}</main>`)).toBe(false);
  });

  it('a page with hardly a text', async () => {
    expect(
      await passes('https://a.example/a/b/c', '<main><p>Nothing is here yet, but soon there will be.</p></main>'),
    ).toBe(false);
  });
});
