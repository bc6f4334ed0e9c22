// Addresses out of what was pasted.
import { expect, it } from 'vitest';
import { addressesIn } from '../../library/many/addresses';

it('finds every web address in a text, each page once', () => {
  const text = `See https://a.example/one, (https://b.example/two) and <https://c.example/three?x=1>.
    http://a.example/one?utm_source=mail
    https://en.wiki.example/Bridge_(card)
    ftp://d.example/four, mailto:me@e.example, e.example https://u:p@f.example/six`;
  expect(addressesIn(text).map(({ url }) => url)).toEqual([
    'http://a.example/one?utm_source=mail',
    'https://b.example/two',
    'https://c.example/three?x=1',
    'https://en.wiki.example/Bridge_(card)',
    'https://f.example/six',
  ]);
});

it('finds none in none', () => {
  expect(addressesIn('no address, http:// nothing')).toEqual([]);
});
