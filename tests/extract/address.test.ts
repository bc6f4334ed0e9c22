// The one function that decides which addresses are the same page.
import { describe, expect, it } from 'vitest';
import { canonicalAddress, isFrontPage, siteOf, withoutCredentials } from '../../src/extract/address';

const page = 'https://news.example/2024/story';

describe('addresses of one page', () => {
  it.each([
    'https://news.example/2024/story#comments',
    'https://news.example/2024/story/',
    'https://news.example/2024/story?',
    'http://news.example/2024/story',
    'http://news.example:80/2024/story',
    'https://news.example:443/2024/story',
    'https://news.example/2024/story?utm_source=mail&utm_medium=x',
    'https://news.example/2024/story?fbclid=abc',
    'https://news.example/2024/story?gclid=abc&mc_eid=1&mc_cid=2',
    'https://news.example/2024/story?UTM_Source=mail',
    'https://news.example/2024/story/amp',
    'https://news.example/2024/story/amp/',
    'https://news.example/amp/2024/story',
    'https://amp.news.example/2024/story',
    'https://news.example/2024/story?amp=1',
    'https://news.example/2024/story?amp',
    'https://news.example/2024/story?outputType=amp',
    'https://www.google.com/amp/s/news.example/2024/story',
    'https://www.google.co.uk/amp/news.example/2024/story/amp/',
    'https://news-example.cdn.ampproject.org/c/s/news.example/2024/story',
    'https://ann:secret@news.example/2024/story',
    'https://NEWS.example./2024/story',
  ])('%s', (address) => {
    expect(canonicalAddress(address)).toBe(page);
  });

  it('does not mind the order of parameters', () => {
    expect(canonicalAddress('https://a.example/?b=2&a=1')).toBe(canonicalAddress('https://a.example/?a=1&b=2'));
  });
});

describe('addresses of different pages', () => {
  it.each([
    ['https://a.example/?id=1', 'https://a.example/?id=2'],
    ['https://a.example/story', 'https://a.example/Story'],
    ['https://a.example/app#!/one', 'https://a.example/app#!/two'],
    ['https://a.example/app#/one', 'https://a.example/app#/two'],
    ['https://a.example/', 'https://a.example/story'],
    ['https://a.example:8080/', 'https://a.example/'],
    ['https://a.example/?amp=no', 'https://a.example/'],
    ['https://a.example/amplifiers', 'https://a.example/'],
    ['https://amp.example/', 'https://example/'],
    ['file:///home/a.html', 'file:///home/b.html'],
  ])('%s and %s', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });
});

describe('rel=canonical', () => {
  it.each([
    ['a path', '/2024/story-new', 'https://news.example/2024/story-new'],
    ['another host of the same site', 'https://www.news.example/story', 'https://www.news.example/story'],
    ['with tracking of its own', 'https://news.example/x?utm_source=a', 'https://news.example/x'],
  ])('is believed: %s', (_case, declared, expected) => {
    expect(canonicalAddress(page, declared)).toBe(expected);
  });

  it.each([
    ['another site', 'https://evil.example/2024/story'],
    ['the front page', 'https://news.example/'],
    ['the front page of a language', 'https://news.example/en/'],
    ['no web address', 'javascript:alert(1)'],
    ['no address at all', 'https://'],
  ])('is not believed: %s', (_case, declared) => {
    expect(canonicalAddress(page, declared)).toBe(page);
  });

  it('is not believed across the owners of a shared host', () => {
    expect(canonicalAddress('https://ann.github.io/a', 'https://bob.github.io/a')).toBe('https://ann.github.io/a');
  });

  it('may be the front page of a front page', () => {
    expect(canonicalAddress('https://a.example/?ref=x', 'https://www.a.example/')).toBe('https://a.example/?ref=x');
    expect(canonicalAddress('https://a.example/index.html', 'https://www.a.example/')).toBe('https://www.a.example/');
  });
});

describe('the parts', () => {
  it.each([
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['a.b.example.com', 'example.com'],
    ['example.com', 'example.com'],
    ['blog.tokyo.ac.jp', 'tokyo.ac.jp'],
    ['ann.blogspot.com', 'ann.blogspot.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['localhost', 'localhost'],
  ])('the site of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it('knows a front page', () => {
    expect(isFrontPage('https://a.example/')).toBe(true);
    expect(isFrontPage('https://a.example/de/')).toBe(true);
    expect(isFrontPage('https://a.example/?p=123')).toBe(false);
    expect(isFrontPage('https://a.example/story')).toBe(false);
  });

  it('drops user name and password, and nothing else', () => {
    expect(withoutCredentials('https://ann:secret@a.example/x?y#z')).toBe('https://a.example/x?y#z');
    expect(withoutCredentials('no address')).toBe('no address');
  });

  it('leaves alone what is no address, or no web address', () => {
    expect(canonicalAddress('no address')).toBe('no address');
    expect(canonicalAddress('file:///a/b.html#c')).toBe('file:///a/b.html');
  });

  it('is one for a name in letters and in punycode', () => {
    expect(canonicalAddress('https://bücher.example/a')).toBe(canonicalAddress('https://xn--bcher-kva.example/a'));
  });

  it('bears an address of 100 kB, whatever it is made of', () => {
    for (const unit of ['a', '&a=b', '%', '%20', '/..', '/', '?', '#', '=', 'utm_source=x&', '%E0%A4%A']) {
      const address = `https://a.example/story?q=${unit.repeat(100_000 / unit.length)}`;
      const canonical = canonicalAddress(address);
      expect(canonical.startsWith('https://a.example/story')).toBe(true);
      expect(canonicalAddress(canonical)).toBe(canonical);
    }
  });

  it('is one whatever text of it a link points at', () => {
    expect(canonicalAddress(`${page}#:~:text=the%20sea`)).toBe(page);
    expect(canonicalAddress(`${page}#comments:~:text=the%20sea`)).toBe(page);
  });

  it('never holds credentials, even in a route or a declared address', () => {
    expect(canonicalAddress('https://ann:secret@a.example/x#!/y')).not.toContain('secret');
    expect(canonicalAddress(page, 'https://ann:secret@news.example/2024/other')).toBe(
      'https://news.example/2024/other',
    );
  });
});
