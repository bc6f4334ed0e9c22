// What only some pages need of extraction, read when a page asks for it. In pages the content script has one of its own
// in this one's place.
import type { PartName } from '../model';
import type { Brought } from './page';
import * as notes from './passes/footnotes';
import * as math from './passes/math';

const parts: Readonly<Record<PartName, () => Promise<Brought>>> = {
  code: () => import('./passes/code-blocks'),
  contents: () => import('./passes/contents-list'),
  math: async () => math, // as notes are, here for `needs.ts` already
  notes: async () => notes,
  pages: () => import('./pages'),
  posts: () => import('./passes/posts'),
  rival: () => import('./choose/rival'),
  words: () => import('./words'),
  rules: () => import('./site-rules/rules-of-sites'),
};

/** What the parts hold, together. Rejects where one cannot be had. */
export async function bring(names: readonly PartName[]): Promise<Brought> {
  return Object.assign({}, ...(await Promise.all(names.map((name) => parts[name]()))));
}
