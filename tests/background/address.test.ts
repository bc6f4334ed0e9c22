// What is kept of a page that no extension can read: its address, whatever it is made of.
import { beforeEach, expect, it, vi } from 'vitest';
import { keepAddress } from '../../src/background/address';
import type { Article } from '../../src/model';

const place = vi.hoisted(() => ({ tab: {} as object, saved: [] as Article[] }));

vi.mock('../../src/browser', () => ({ default: { tabs: { get: async () => place.tab } } }));
vi.mock('../../src/storage/captures/saving', () => ({
  saveCapture: async (article: Article) => {
    place.saved.push(article);
    return { kind: 'captured', id: 1 };
  },
}));

beforeEach(() => {
  place.saved.length = 0;
});

it.each([
  ['letters', 'https://a.example/gr%C3%BC%C3%9Fe.pdf', 'grüße.pdf'],
  ['bytes that are no letters', 'https://a.example/%E0%A4%A.pdf', '%E0%A4%A.pdf'],
  ['no name', 'https://a.example/', 'a.example'],
])('names a page without a title after %s of its address', async (_, url, title) => {
  place.tab = { url, title: '', incognito: false };
  await keepAddress(1);
  expect(place.saved[0]).toMatchObject({ url, title });
});

it('keeps no credentials', async () => {
  place.tab = { url: 'https://ann:secret@a.example/x.pdf', title: 'X', incognito: false };
  await keepAddress(1);
  expect(JSON.stringify(place.saved)).not.toContain('secret');
});
