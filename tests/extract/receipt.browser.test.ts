// The receipt: what was kept and dropped, what the page declares, and when the reader is warned.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { Ledger } from '../../src/extract/receipt';
import type { Receipt } from '../../src/model';
import { documentOf } from './html';

const url = 'https://ann.example/weir';
const prose = (about: string) => `A sentence about ${about}, with a comma and some length to it. `.repeat(6).trim();
const story = `<article><h1>The weir</h1><p>${prose('water')}</p><p>${prose('fish')}</p></article>`;

function page(body: string, jsonLd?: object, head = ''): Document {
  const data = jsonLd ? `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>` : '';
  return documentOf(`<html lang="en"><head><title>The weir</title>${head}${data}</head><body>${body}</body></html>`);
}

async function receiptFor(body: string, jsonLd?: object, head?: string): Promise<Receipt> {
  return (await extract(page(body, jsonLd, head), url)).receipt;
}

it('says that all was kept of a page that is all text', async () => {
  const receipt = await receiptFor(`<nav><a href="/">Home</a> ${'<a href="/x">Other</a>'.repeat(40)}</nav>${story}`);
  expect(receipt.textKept).toBeGreaterThan(0.95);
  expect(receipt.warnings).toEqual([]);
  expect(receipt).not.toHaveProperty('declaredWords');
});

it('says what was dropped, and by which step', async () => {
  const hidden = ` <div hidden>${'secret '.repeat(30)}</div>`;
  const menu = `<nav><ul>${'<li><a href="/x">Other pages</a></li> '.repeat(20)}</ul></nav>`;
  const { dropped } = await receiptFor(`${menu}${story}${hidden}`);
  expect(dropped).toContainEqual({ pass: 'hidden', elements: 1, words: 30 });
  const others = dropped.filter(({ pass }) => pass !== 'hidden');
  expect(others.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThanOrEqual(40);
  expect(others.reduce((sum, { elements }) => sum + elements, 0)).toBeGreaterThanOrEqual(40);
});

it('counts what went before and after one piece that is left, and out of its middle', () => {
  const { body } = documentOf('<p>one two</p> <div>three <b>four five</b> six</div> <p>seven</p>');
  const ledger = new Ledger(body);
  const content = body.querySelector('div')!;
  ledger.note('choice', content);
  content.querySelector('b')!.remove();
  ledger.note('tidying', content);
  const dropped = ledger.dropped.map(({ pass, words }) => [pass, words]);
  expect(dropped).toEqual([
    ['choice', 3],
    ['tidying', 2],
  ]);
});

it('counts notes that are put back as kept', async () => {
  const notes = `<ol class="footnotes"><li id="fn1">${'noted '.repeat(40)}<a href="#ref1">↩</a></li></ol>`;
  const body = story.replace('</p>', ' <sup id="ref1"><a href="#fn1">1</a></sup></p>').replace('</article>', notes);
  const { dropped } = await receiptFor(body);
  expect(dropped.filter(({ words }) => words >= 40)).toEqual([]);
});

it('counts the pictures that have an address and those that have none', async () => {
  const body = story.replace('</p><p>', '</p><p><img src="/a.jpg"><img src="blob:https://ann.example/1"></p><p>');
  expect((await receiptFor(body)).images).toEqual({ kept: 1, missing: 1 });
});

describe('what the page declares', () => {
  it.each([
    [{ '@type': 'NewsArticle', wordCount: 420 }, 420],
    [{ '@type': 'NewsArticle', wordCount: '420' }, 420],
    [{ '@type': 'BlogPosting', articleBody: 'word '.repeat(60) }, 60],
    [{ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', wordCount: 99 }] }, 99],
  ])('is its number of words: %#', async (jsonLd, words) => {
    expect((await receiptFor(story, jsonLd)).declaredWords).toBe(words);
  });

  it('is nothing on a page that lists articles', async () => {
    const list = [1, 2, 3].map((number) => ({ '@type': 'Article', wordCount: number * 100 }));
    expect(await receiptFor(story, list)).not.toHaveProperty('declaredWords');
  });
});

describe('warnings', () => {
  it('tell of text that the page declares and does not show', async () => {
    const jsonLd = { '@type': 'Article', articleBody: prose('much more').repeat(5) };
    expect((await receiptFor(story, jsonLd)).warnings).toEqual(['maybeCutShort']);
  });

  it('tell of a page that is not for everybody, unless its text is whole', async () => {
    expect((await receiptFor(story, { '@type': 'Article', isAccessibleForFree: 'False' })).warnings).toEqual([
      'paywall',
    ]);
    const whole = { '@type': 'Article', isAccessibleForFree: false, wordCount: 150 };
    expect((await receiptFor(story, whole)).warnings).toEqual([]);
    const long = story.replace(
      '</article>',
      `${['eels', 'mills', 'locks'].map((each) => `<p>${prose(each)}</p>`).join('')}</article>`,
    );
    expect((await receiptFor(long, { '@type': 'Article', isAccessibleForFree: false })).warnings).toEqual([]);
  });

  it('tell of a shown wall, and not of one that is hidden', async () => {
    const wall = (attributes: string) =>
      `<div class="article-paywall" ${attributes}>Subscribe to read the rest of this story.</div>`;
    expect((await receiptFor(story + wall(''))).warnings).toEqual(['paywall']);
    expect((await receiptFor(story + wall('hidden'))).warnings).toEqual([]);
  });

  it('tell of one page of many', async () => {
    expect((await receiptFor(story, undefined, '<link rel="next" href="/weir/2">')).warnings).toEqual([
      'onePageOfMany',
    ]);
    expect((await receiptFor(`${story}<div class="pager">Page 2 of 5</div>`)).warnings).toEqual(['onePageOfMany']);
    expect((await receiptFor(story, undefined, '<link rel="next" href="/mill">')).warnings).toEqual([]);
    expect((await receiptFor(`${story}<div class="pager">2 / 5</div>`)).warnings).toEqual([]);
  });
});
