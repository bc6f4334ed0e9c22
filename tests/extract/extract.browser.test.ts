// The whole way from a page to its article.
import { afterEach, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { documentOf } from './html';

const url = 'https://ann.example/2010/03/a-day-at-the-weir.html';
const prose = (about: string) =>
  `${`A sentence about ${about}, with a comma and some length to it. `.repeat(4).trim()}`;

afterEach(() => {
  document.body.replaceChildren();
  document.head.querySelector('title')?.remove();
});

function page(body: string, head = ''): Document {
  return documentOf(`<html lang="en"><head><title>A Day at the Weir</title>${head}</head><body>${body}</body></html>`);
}

it('gives every field of an article', async () => {
  const head = `<meta property="og:site_name" content="River Notes"><meta name="author" content="Ann Lee">
    <meta property="article:published_time" content="2010-03-05T10:00:00+01:00"><meta property="article:modified_time" content="2010-03-06T08:00:00Z">
    <meta property="article:section" content="Rivers"><meta name="keywords" content="weirs, fish, Weirs">
    <link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
    <meta name="citation_doi" content="doi:10.5555/weir.1"><meta name="citation_isbn" content="978-3-16-148410-0">
   <meta name="description" content="On a weir.">
    <meta property="og:image" content="/weir.jpg"><link rel="canonical" href="/2010/03/a-day-at-the-weir">`;
  const body = `<article><h1>A Day at the Weir</h1><p>${prose('water')}</p><p>${prose('fish')}</p></article>`;
  const { article, looksLikeArticle } = await extract(page(body, head), `${url}?utm_source=x`);
  expect(looksLikeArticle).toBe(true);
  expect(article).toEqual({
    url: `${url}?utm_source=x`,
    canonicalUrl: 'https://ann.example/2010/03/a-day-at-the-weir',
    title: 'A Day at the Weir',
    byline: ['Ann Lee'],
    siteName: 'River Notes',
    publishedTime: '2010-03-05T10:00:00+01:00',
    modifiedTime: '2010-03-06T08:00:00Z',
    section: 'Rivers',
    keywords: ['weirs', 'fish'],
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    identifiers: { doi: '10.5555/weir.1', isbn: '9783161484100' },
    lang: 'en',
    dir: 'ltr',
    excerpt: 'On a weir.',
    leadImage: 'https://ann.example/weir.jpg',
    html: `<p>${prose('water')}</p><p>${prose('fish')}</p>`,
    text: `${prose('water')}\n\n${prose('fish')}`,
  });
});

it('stores no credentials', async () => {
  const { article } = await extract(page(`<p>${prose('water')}</p>`), 'https://ann:secret@ann.example/x');
  expect(JSON.stringify(article)).not.toContain('secret');
});

it('changes nothing on the page that it reads', async () => {
  document.body.append(
    ...page(`<article><h1>T</h1><p>${prose('water')}</p><img data-src="/x.jpg"></article>`).body.childNodes,
  );
  const html = document.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await extract(document, url);
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(html);
});

it.each(['', '<img src="/x.png">', '<script>1</script>'])('a page without text is told apart: %s', async (body) => {
  await expect(extract(documentOf(body), url)).rejects.toMatchObject({ code: 'noText' });
});
