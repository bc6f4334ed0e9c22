// What a message carries: the source goes first, the article never silently.
import { expect, it } from 'vitest';
import { carried } from '../../src/content/carried';
import type { Extraction, SaidOnce } from '../../src/model';

function extraction(html: string, source?: string): Extraction {
  return { article: { html, text: '' }, ...(source !== undefined && { source }) } as Extraction;
}

it('carries what is small as it is', () => {
  const small = extraction('<p>', 'source');
  expect(carried(small)).toBe(small);
});

it('leaves the source behind where both are too much', () => {
  expect(carried(extraction('a'.repeat(600), 'b'.repeat(600)), 1000)).toEqual(extraction('a'.repeat(600)));
});

it('counts bytes as they are sent', () => {
  const wide = extraction('あ'.repeat(300), 'あ'.repeat(100));
  expect(carried(wide, 2000)).toBe(wide);
  expect(carried(wide, 1200)).toEqual(extraction('あ'.repeat(300)));
});

it('counts a control character and half a pair as the six they become', () => {
  const most = 120_000;
  for (const sign of ['\u0001', '\ud800']) {
    expect(carried(extraction('', sign.repeat(25_000)), most)).not.toHaveProperty('source');
  }
  for (const sign of ['a', '\n', 'あ']) {
    expect(carried(extraction('', sign.repeat(25_000)), most)).toHaveProperty('source');
  }
});

it('refuses an article that is too much by itself', () => {
  expect(() => carried(extraction('a'.repeat(1200)), 1000)).toThrow(expect.objectContaining({ code: 'pageTooLarge' }));
});

it('counts what is said once as it is sent', () => {
  const html = 'a'.repeat(700);
  const said = { article: { html, text: [[0, 700]] }, source: ['<p>', [0, 700]] } as unknown as SaidOnce;
  expect(carried(said, 1000)).toBe(said);
  const { source: _, ...rest } = { ...said, source: ['b'.repeat(600), [0, 700]] };
  expect(carried({ ...said, source: ['b'.repeat(600), [0, 700]] }, 1000)).toEqual(rest);
});
