// The kept source: what it leaves out, and that the same article comes of it again.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyOf } from '../../src/extract/clone';
import { extract } from '../../src/extract/extract';
import { extractAgain, sourceOf } from '../../src/extract/source';
import { documentOf } from './html';

const url = 'https://ann.example/weir';
const prose = (about: string) => `A sentence about ${about}, with a comma and some length to it. `.repeat(6).trim();

let frame: HTMLIFrameElement;

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
});

afterEach(() => frame.remove());

/** A page with a window, in which `noscript` holds text: as pages are when they are captured. */
function livePage(html: string): Document {
  const live = frame.contentDocument!;
  live.open();
  live.write(html);
  live.close();
  return live;
}

const page = `<!doctype html><html lang="en"><head><title>The weir</title><style>.gone { display: none }</style>
  <noscript><link rel="stylesheet" href="/x.css"></noscript><meta name="author" content="Ann Lee">
  <script>var tracker = 1</script><script type="application/ld+json">{"@type":"Article","headline":"The weir"}</script></head>
  <body onload="start()"><!-- a comment --><article><h1>The weir</h1><p onclick="go()">${prose('water')}</p>
  <p class="gone">${prose('nothing anybody sees')}</p>
  <figure><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="><noscript><img src="/weir.jpg" alt="Weir"></noscript></figure>
  <p>${prose('fish')} <script type="math/tex">x^2</script></p></article></body></html>`;

it('leaves out what runs, styles and comments', () => {
  const source = sourceOf(copyOf(livePage(page)));
  expect(source).not.toMatch(/tracker|onclick|onload|<style|a comment|x\.css/);
  expect(source).toContain('"headline":"The weir"');
  expect(source).toContain('x^2');
  expect(source).toMatch(/data-offprint-hidden=""/);
});

it('gives the same article again, away from the page', async () => {
  const first = await extract(livePage(page), url, { part: 'page', withSource: true });
  const again = await extractAgain(first.source!, url);
  expect(first.article.html).toContain('https://ann.example/weir.jpg');
  expect(first.article.html).toContain('alttext="x^2"');
  expect(first.article.text).not.toContain('nothing anybody sees');
  expect(again.article).toEqual(first.article);
  expect(again.receipt).toEqual({ ...first.receipt, milliseconds: expect.any(Number) });
  expect(again.source).toBeUndefined();
});

it('is read as a page with scripting would be', async () => {
  const img = '<img src="/weir.jpg" alt="Weir">';
  const source = `<body><article><p>${prose('water')}</p><figure><noscript>${img}</noscript></figure><p>${prose('fish')}</p></article></body>`;
  expect((await extractAgain(source, url)).article.html).toContain('https://ann.example/weir.jpg');
});

it('gives no source unless it is asked for', async () => {
  const { source } = await extract(livePage(page), url, { part: 'page', withSource: false });
  expect(source).toBeUndefined();
});

it('lets nothing of a hostile source run', async () => {
  const hostile = `<body><article>${`<p>${prose('x')}</p>`.repeat(3)}<img src="x" onerror="parent.ran = true"><script>parent.ran = true</script></article></body>`;
  const { article } = await extractAgain(hostile, url);
  expect(article.html).not.toMatch(/onerror|<script/);
  expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
});

it.each(['<!doctype html>', ''])('keeps how tables stand in paragraphs: %s', async (doctype) => {
  const html = `${doctype}<html><head></head><body><article><p>${prose('a')}<table><tr><td>cell</td></tr></table></article></body></html>`;
  const source = sourceOf(copyOf(documentOf(html)));
  expect(documentOf(source).body.innerHTML).toBe(documentOf(html).body.innerHTML);
});
