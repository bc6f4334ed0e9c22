// From page to page of an article, with the pages played: which are read, in which order, and where it ends.
import { describe, expect, it } from 'vitest';
import { mostPages, readFurther } from '../../src/background/walking';
import type { PageFailure, Pages, ReadPage } from '../../src/model';

const site = 'https://a.example/story';
const urlOf = (number: number): string => (number === 1 ? site : `${site}/${number}`);
const textOf = (number: number): string =>
  `What page ${number} says is said at some length, and on no other page of it.`;

function pageOf(number: number, further: Partial<Pages>, text = textOf(number)): ReadPage {
  const article = { url: urlOf(number), canonicalUrl: urlOf(number), title: 'The river', text, html: `<p>${text}</p>` };
  return {
    article,
    looksLikeArticle: true,
    source: `<html>${number}`,
    receipt: {
      textKept: 1,
      images: { kept: 0, missing: 0 },
      dropped: [],
      warnings: ['onePageOfMany'],
      milliseconds: 1,
    },
    further: { number, ...further },
    blocks: [{ html: article.html, text }],
  } as unknown as ReadPage;
}

/** A site of so many pages; `answers` are what differs. */
function web(count: number, answers: Record<string, ReadPage | { why: PageFailure }> = {}) {
  const asked: string[] = [];
  const pages = new Map(
    Array.from({ length: count }, (_, place): [string, ReadPage] => {
      const number = place + 1;
      const following = number < count ? { next: urlOf(number + 1) } : {};
      return [urlOf(number), pageOf(number, { ...following, ...(number > 1 && { first: site }) })];
    }),
  );
  const read = async (url: string): Promise<ReadPage | { why: PageFailure }> => {
    asked.push(url);
    return answers[url] ?? pages.get(url) ?? { why: 'notFound' };
  };
  const joinedFrom = (number: number, change: { whole?: string } = {}) => {
    const captured = pages.get(urlOf(number))!;
    return readFurther(captured, { ...captured.further!, ...change }, read);
  };
  return { asked, joinedFrom };
}

const all = (count: number): string => Array.from({ length: count }, (_, n) => textOf(n + 1)).join('\n\n');
const kept = (count: number) => Array.from({ length: count }, (_, n) => ({ url: urlOf(n + 1) }));

describe('an article on several pages', () => {
  it('is read to its end, each page once', async () => {
    const { asked, joinedFrom } = web(4);
    const { article, receipt, source, further } = await joinedFrom(1);
    expect(article.text).toBe(all(4));
    expect(receipt).toMatchObject({ joined: kept(4), warnings: [] });
    expect(source).toMatch(/^<html>1<!--offprint page .*2--><html>2/);
    expect(further).toBeUndefined();
    expect(asked).toEqual([2, 3, 4].map(urlOf));
  });

  it('begins with its first page, wherever it was captured, and stays the capture of that page', async () => {
    const { asked, joinedFrom } = web(4);
    const { article, receipt } = await joinedFrom(3);
    expect(article).toMatchObject({ text: all(4), url: urlOf(3), canonicalUrl: urlOf(3) });
    expect(receipt.joined).toEqual(kept(4));
    expect(asked).toEqual([1, 2, 4].map(urlOf));
  });

  it('goes on from where it was captured when the first page does not lead there', async () => {
    const lost = pageOf(1, {}, 'Something else that this address shows nowadays, to whoever comes by.');
    const { joinedFrom } = web(4, { [site]: lost });
    expect((await joinedFrom(3)).article.text).toBe(`${textOf(3)}\n\n${textOf(4)}`);
  });

  it('ends at most after thirty pages, and says so', async () => {
    const { joinedFrom } = web(40);
    const { receipt, further } = await joinedFrom(1);
    expect(receipt.joined).toEqual([...kept(mostPages), { url: urlOf(mostPages + 1), why: 'tooMany' }]);
    expect(receipt.warnings).toEqual(['maybeCutShort']);
    expect(further).toBeUndefined();
  });

  it('is kept as far as it could be read, with the reason', async () => {
    for (const [why, again] of [
      ['unreachable', true],
      ['needsAccess', true],
      ['notFound', false],
    ] as const) {
      const { article, receipt, further } = await web(4, { [urlOf(3)]: { why } }).joinedFrom(1);
      expect(article.text).toBe(all(2));
      expect(receipt.joined).toEqual([...kept(2), { url: urlOf(3), why }]);
      expect(further).toEqual(again ? { why, origin: 'https://a.example' } : undefined);
    }
  });

  it('ends where another article begins, and where pages lead in a circle', async () => {
    const other = pageOf(3, {});
    other.article.title = 'Of mills and stones';
    expect((await web(4, { [urlOf(3)]: other }).joinedFrom(1)).receipt.joined).toEqual(kept(2));
    const back = pageOf(3, { next: urlOf(2) });
    expect((await web(4, { [urlOf(3)]: back }).joinedFrom(1)).receipt.joined).toEqual(kept(3));
  });

  it('that turns out to be alone is no longer said to be one of many', async () => {
    const { joinedFrom } = web(2, { [urlOf(2)]: pageOf(2, {}, textOf(1)) });
    const { article, receipt } = await joinedFrom(1);
    expect(article.text).toBe(textOf(1));
    expect(receipt).toMatchObject({ warnings: [] });
    expect(receipt).not.toHaveProperty('joined');
  });
});

describe('all on one page', () => {
  const address = `${site}?view=all`;
  const page = (text: string): ReadPage => {
    const read = pageOf(1, {}, text);
    read.article.url = address;
    read.blocks = text.split('\n\n').map((each) => ({ html: `<p>${each}</p>`, text: each }));
    return read;
  };

  it('is preferred', async () => {
    const { asked, joinedFrom } = web(4, { [address]: page(all(4)) });
    const { article, receipt, source } = await joinedFrom(1, { whole: address });
    expect(article).toMatchObject({ text: all(4), url: site });
    expect(receipt.joined).toEqual([{ url: address }]);
    expect(source).toBe(`<!--offprint page ${address}--><html>1`);
    expect(asked).toEqual([address]);
  });

  it.each([
    ['holds no more than the first page', page(textOf(1))],
    ['cannot be read', { why: 'needsAccess' as const }],
  ])('is passed over where it %s', async (_, answer) => {
    const { joinedFrom } = web(3, { [address]: answer });
    expect((await joinedFrom(1, { whole: address })).article.text).toBe(all(3));
  });
});
