// Addresses mean the same away from the page.
import { expect, it } from 'vitest';
import { absoluteAddresses } from '../../../src/extract/passes/absolute-addresses';
import { afterPass, contextOf, documentOf } from '../html';

it.each([
  ['<a href="/x">', '<a href="https://a.example/x"></a>'],
  ['<a href="x?y#z">', '<a href="https://a.example/dir/x?y#z"></a>'],
  ['<img src="//b.example/i.png">', '<img src="https://b.example/i.png">'],
  ['<a href="#part">', '<a href="#part"></a>'],
  ['<a href="https://a.example/dir/page#part">', '<a href="#part"></a>'],
  ['<img src="data:image/png;base64,AA">', '<img src="data:image/png;base64,AA">'],
  ['<a href="http://[broken">', '<a href="http://[broken"></a>'],
])('%s', (before, after) => {
  expect(afterPass(absoluteAddresses, before)).toBe(after);
});

it('follows the base that the page declares', () => {
  const copy = documentOf('<head><base href="https://b.example/deep/"></head><body><a href="x">x</a></body>');
  absoluteAddresses(copy.documentElement, contextOf(copy));
  expect(copy.querySelector('a')?.getAttribute('href')).toBe('https://b.example/deep/x');
});
