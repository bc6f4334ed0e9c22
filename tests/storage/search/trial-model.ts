// What the trial of the library knows: the plain model of a capture, and where it stands.

import { ancestorsOf } from '../../../src/storage/database/tag-names';
import type { View } from '../../../src/storage/lists/lists';

export interface Known {
  texts: string[];
  page: string;
  state: 'unread' | 'read' | 'archived';
  starred: boolean;
  tags: string[];
  inTrash: boolean;
}

/** Tags of which some are nested, and their parents; none of them a word of the texts, as words find tags too. */
export const tags = ['water', 'water/salt', 'water/salt/deep', 'sky', 'land/maps'];
export const everyTag = [...tags, 'land'];

/** Mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const vocabulary = 'sea moon tide harbour reef lamp storm keeper ship log café été 東京 図書館 книга'.split(' ');

export function has(text: string, word: string): boolean {
  return ` ${text} `.includes(` ${word} `) || (/[一-龠]/.test(word) && text.includes(word));
}

export function isIn(view: View, { inTrash, starred, state, tags }: Known): boolean {
  if (view === 'trash' || inTrash) return inTrash && view === 'trash';
  if (view === 'tag:water') return tags.flatMap(ancestorsOf).includes('water');
  return view === 'all' || (view === 'starred' ? starred : state === view);
}
