// What a text names of views and orders.
import { describe, expect, it, vi } from 'vitest';
import { sameQuery, sortFrom, sortText, viewFrom, viewWords } from '../../src/ui/views';

vi.mock('../../src/browser', () => import('./fake-browser'));

describe('views', () => {
  it.each(['all', 'unread', 'starred', 'archived', 'trash', 'tag:sea/tides', 'site:harbour.example'])('%s', (text) => {
    expect(viewFrom(text)).toBe(text);
  });

  it.each(['', 'tag:', 'site:', 'tags:sea', 'ALL', undefined, 7])('%s names none', (text) => {
    expect(viewFrom(text)).toBeUndefined();
  });

  it('are told in words', () => {
    expect(viewWords('archived')).toBe('Archive');
    expect(viewWords('tag:sea/tides')).toBe('sea/tides');
    expect(viewWords('site:harbour.example')).toBe('harbour.example');
  });
});

describe('orders', () => {
  it.each([
    ['title', { by: 'title' }],
    ['-captured', { by: 'captured', reversed: true }],
  ])('%s', (text, sort) => {
    expect(sortFrom(text)).toEqual(sort);
    expect(sortText(sortFrom(text)!)).toBe(text);
  });

  it.each(['', '--title', 'colour', undefined])('%s names none', (text) => {
    expect(sortFrom(text)).toBeUndefined();
  });
});

it('tells lists apart by view, words and order', () => {
  const list = { view: 'all', words: 'tide' } as const;
  expect(sameQuery(list, { ...list, sort: undefined })).toBe(true);
  expect(sameQuery(list, { ...list, words: 'tides' })).toBe(false);
  expect(sameQuery(list, { ...list, view: 'unread' })).toBe(false);
  expect(sameQuery(list, { ...list, sort: { by: 'title' } })).toBe(false);
});
