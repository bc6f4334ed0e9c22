// The list and the capture that an address names.
import { describe, expect, it, vi } from 'vitest';
import { captureIn, hashOf, queryIn } from '../../library/address';

vi.mock('../../src/browser', () => import('../ui/fake-browser'));

describe('the capture', () => {
  it.each([
    ['#capture=12', 12],
    ['#view=all&capture=7', 7],
    ['', undefined],
    ['#capture=', undefined],
    ['#capture=-3', undefined],
    ['#capture=1.5', undefined],
    ['#capture=twelve', undefined],
  ])('%s', (hash, expected) => {
    expect(captureIn(hash)).toBe(expected);
  });
});

describe('the list', () => {
  it.each([
    [{ view: 'all', words: '', sort: undefined }, '#view=all'],
    [{ view: 'tag:sea/tides', words: 'café "low water"', sort: { by: 'title', reversed: true } }, undefined],
    [{ view: 'site:harbour.example', words: 'a&b=c#d', sort: undefined }, undefined],
  ] as const)('%j comes back from its address', (query, hash) => {
    const written = hashOf(query, 12);
    expect(queryIn(written)).toEqual(query);
    expect(captureIn(written)).toBe(12);
    if (hash) expect(hashOf(query, undefined)).toBe(hash);
  });

  it.each(['', '#capture=12', '#view=nonsense', '#words=tide'])('%s names none', (hash) => {
    expect(queryIn(hash)).toBeUndefined();
  });
});
