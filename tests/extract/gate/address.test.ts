// What an address tells of its page.
import { expect, it } from 'vitest';
import { signsOfAddress } from '../../../src/extract/gate/address';

const site = 'https://a.example';

it.each([
  ['/', 'front'],
  ['/en/', 'front'],
  ['/topic/weirs/', 'listAddress'],
  ['/news', 'listAddress'],
  ['/services/weirs/mending', 'listAddress'],
  ['/weir-mending-services/', 'listAddress'],
  ['/products/kettle', 'shopAddress'],
  ['/blog/why-the-weir-was-built', 'articleAddress'],
  ['/2024/05/03/why-the-weir-was-built-there', 'longName'],
] as const)('%s says %s', (path, sign) => {
  expect(signsOfAddress(site + path)[sign]).toBe(1);
});

it.each([
  '/topics/rivers/weirs-of-the-north/why-they-were-built',
  '/best-weir-mending-services',
  '/services/why-the-weir-was-built-where-it-stands',
  '/weirs',
])('%s is of no list', (path) => {
  expect(signsOfAddress(site + path).listAddress).toBe(0);
});

it('takes a topic of a forum for no list', () => {
  expect(signsOfAddress('https://forum.example/topic/weirs').listAddress).toBe(0);
});
