// What pages repeat is said once, however short they are.
import { describe, expect, it } from 'vitest';
import { joined } from '../../../src/extract/several/join';
import type { Block, ReadPage } from '../../../src/model';

const block = (text: string): Block => ({ html: `<p>${text}</p>`, text });

function pageOf(number: number, blocks: Block[]): ReadPage {
  const text = blocks.map((each) => each.text).join('\n\n');
  return {
    article: { url: `https://a.example/story/${number}`, title: 'The river', text, html: '' },
    receipt: {
      textKept: 1,
      images: { kept: 1, missing: 0 },
      dropped: [],
      warnings: ['onePageOfMany'],
      milliseconds: 2,
    },
    blocks,
  } as unknown as ReadPage;
}

const body = (number: number, count: number): Block[] =>
  Array.from({ length: count }, (_, n) => block(`What page ${number} says in its ${n + 1}. paragraph.`));
const dressed = (number: number, count: number): Block[] => [
  block('The river'),
  block('By Mara Lind, 3 March'),
  ...body(number, count),
  block('Mara Lind writes about rivers.'),
];

describe.each([3, 8, 40])('pages of %i paragraphs', (count) => {
  const pages = [1, 2, 3].map((number) => pageOf(number, dressed(number, count)));
  const { article, receipt } = joined(pages);
  const expected = [
    ...['The river', 'By Mara Lind, 3 March'],
    ...[1, 2, 3].flatMap((number) => body(number, count).map(({ text }) => text)),
    'Mara Lind writes about rivers.',
  ];

  it('say what they begin with on the first, what they end with on the last, and the rest once', () => {
    expect(article.text.split('\n\n')).toEqual(expected);
    expect(article.html).toBe(expected.map((text) => `<p>${text}</p>`).join(''));
  });

  it('have one receipt', () => {
    expect(receipt).toMatchObject({ images: { kept: 3, missing: 0 }, warnings: [], milliseconds: 6, textKept: 1 });
    expect(receipt.joined).toEqual([1, 2, 3].map((number) => ({ url: `https://a.example/story/${number}` })));
  });
});
