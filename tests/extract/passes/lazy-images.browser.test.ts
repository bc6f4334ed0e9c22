// Each image ends with the address of the picture a reader would see.
import { expect, it } from 'vitest';
import { lazyImages } from '../../../src/extract/passes/lazy-images';
import { afterPass } from '../html';

it.each([
  ['data-src', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">', '<img src="/a.jpg">'],
  ['data-srcset', '<img data-srcset="/s.jpg 400w, /m.jpg 1600w, /l.jpg 3200w">', '<img src="/m.jpg">'],
  [
    'the widest, when none is wide enough',
    '<img src="/x.jpg" srcset="/s.jpg 400w, /m.jpg 900w">',
    '<img src="/m.jpg">',
  ],
  ['densities', '<img src="/1.jpg" srcset="/1.jpg 1x, /2.jpg 2x, /3.jpg 3x">', '<img src="/2.jpg">'],
  [
    'commas in addresses',
    '<img srcset="/w_400,q_80/a.jpg 400w, /w_1600,q_80/a.jpg 1600w">',
    '<img src="/w_1600,q_80/a.jpg">',
  ],
  [
    'picture',
    '<picture><source srcset="/a.webp 1600w"><source media="print" srcset="/p.webp 9000w"><img src="/a.jpg" alt="A"></picture>',
    '<img src="/a.webp" alt="A">',
  ],
  [
    'noscript beside a placeholder',
    '<p><img src="/blank.gif"><noscript>&lt;img src="/a.jpg"></noscript></p>',
    '<p><img src="/a.jpg"></p>',
  ],
  [
    'noscript alone',
    '<figure><noscript>&lt;img src="/a.jpg"></noscript></figure>',
    '<figure><img src="/a.jpg"></figure>',
  ],
  [
    'what the browser shows in place of a placeholder',
    '<img src="data:image/gif;base64,R0" data-offprint-shown="https://a.example/seen.jpg">',
    '<img src="https://a.example/seen.jpg">',
  ],
  ['nothing to change', '<img src="/a.jpg" alt="A">', '<img src="/a.jpg" alt="A">'],
])('%s', (_case, before, after) => {
  expect(afterPass(lazyImages, before)).toBe(after);
});

it('drops a counter of visits', () => {
  const html = '<p>Text.<img width="1" height="1" src="//count.example/x"></p>';
  expect(afterPass(lazyImages, html)).toBe('<p>Text.</p>');
});

it('leaves a counter of visits in its noscript', () => {
  const html = '<div><noscript>&lt;img width="1" height="1" src="//count.example/x"></noscript></div>';
  expect(afterPass(lazyImages, html)).not.toContain('<img');
});
