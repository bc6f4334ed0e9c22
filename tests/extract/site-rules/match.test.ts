// Which addresses a rule is for.
import { describe, expect, it } from 'vitest';
import { isSite, ruleFor, siteOf } from '../../../src/extract/site-rules/match';

describe('a rule', () => {
  it.each([
    ['a.example', 'https://a.example/', true],
    ['a.example', 'https://a.example/any/path?x=1', true],
    ['a.example', 'https://www.a.example/x', true],
    ['A.example', 'https://a.example/x', true],
    ['a.example', 'https://b.a.example/x', false],
    ['a.example', 'https://nota.example/', false],
    ['*.a.example', 'https://a.example/x', true],
    ['*.a.example', 'https://b.c.a.example/x', true],
    ['*.a.example', 'https://nota.example/x', false],
    ['a.example:8080', 'http://a.example:8080/x', true],
    ['a.example/post', 'https://a.example/post', true],
    ['a.example/post', 'https://a.example/post/', true],
    ['a.example/post', 'https://a.example/post/1', false],
    ['a.example/post/*', 'https://a.example/post/1/2', true],
    ['a.example/post/*', 'https://a.example/posts/1', false],
    ['a.example/*/post/*', 'https://a.example/x/y/post/1', true],
    ['a.example/*/post/*', 'https://a.example/post/1', false],
    ['a.example/*.html', 'https://a.example/x.html', true],
    ['a.example/*.html', 'https://a.example/x.html.txt', false],
    ['a.example/aba*aba', 'https://a.example/aba', false],
    ['a.example/ab*ba', 'https://a.example/aba', false],
    ['a.example/(.+)', 'https://a.example/xyz', false],
  ])('for %s, at %s: %s', (site, url, fits) => {
    expect(ruleFor(url, [{ site }]) !== undefined).toBe(fits);
  });

  it('counts when it is the first that fits', () => {
    const rules = [
      { site: 'b.example' },
      { site: 'a.example/x', title: 'first' },
      { site: 'a.example', title: 'later' },
    ];
    expect(ruleFor('https://a.example/x', rules)?.title).toBe('first');
    expect(ruleFor('https://c.example/x', rules)).toBeUndefined();
  });
});

it.each([
  ['https://a.example/post/1?x=2#y', 'a.example/post/1'],
  [' a.example/* ', 'a.example/*'],
  ['http://*.a.example', '*.a.example'],
])('an address pasted is a site: %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

it.each(['a.example', '*.a.example', 'a.example/x/*', 'localhost:3000/x', 'bücher.example'])(
  'can be a site: %s',
  (site) => {
    expect(isSite(site)).toBe(true);
  },
);

it.each(['', '*', '/x', 'a b', '*.', 'a.*.example', 'a.example/x y', 'a.example/?q', 'me@a.example', 'a<b'])(
  'cannot be a site: %s',
  (site) => {
    expect(isSite(site)).toBe(false);
  },
);
