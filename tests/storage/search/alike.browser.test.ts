// Nearly the same text is noticed, other texts are not, and nothing is merged.
import { beforeEach, expect, it } from 'vitest';
import { moveToTrash } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { listIds } from '../../../src/storage/lists/lists';
import { findAlike, listAlike } from '../../../src/storage/search/alike';
import { tendIndex } from '../../../src/storage/search/tending';
import { articleOf, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

/** A story of 400 words out of a hundred, another one for each seed; `changed` of them are others. */
function story(seed: number, changed: readonly number[] = []): string {
  let state = seed * 2_654_435_761 + 1;
  return Array.from({ length: 400 }, (_, at) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return changed.includes(at) ? `other${at}` : `word${(state >>> 16) % 100}`;
  }).join(' ');
}

async function save(name: string, text: string): Promise<number> {
  const url = `https://example.org/${name}`;
  return (await saveCapture(articleOf({ url, canonicalUrl: url, title: name, text }), 'new')).id;
}

async function library() {
  const first = await save('first', story(1));
  const other = await save('other', story(2));
  const syndicated = await save('syndicated', `From our partners. ${story(1, [40, 300])}`);
  const same = await save('same', story(1));
  const third = await save('third', story(3));
  const copy = await save('copy', story(3, [10]));
  await save('short', 'Too short to tell.');
  await save('short too', 'Too short to tell.');
  return { first, other, syndicated, same, third, copy };
}

it('finds the captures that are alike, the nearest first', async () => {
  const { first, other, syndicated, same } = await library();
  expect(await findAlike(first)).toEqual([same, syndicated]);
  expect(await findAlike(other)).toEqual([]);
  expect(await findAlike(999)).toEqual([]);
});

it('lists all groups, also once they are in a segment, without those in the trash', async () => {
  const { first, syndicated, same, third, copy } = await library();
  const groups = [
    [third, copy],
    [first, syndicated, same],
  ];
  expect(await listAlike()).toEqual(groups);
  for (let n = 0; n < 64; n++) await save(`filler ${n}`, story(100 + n));
  await tendIndex({ largest: 1e6 });
  expect(await listAlike()).toEqual(groups);
  await moveToTrash([copy, same]);
  expect(await listAlike()).toEqual([[first, syndicated]]);
  expect(await listIds({ view: 'all', words: '' })).toHaveLength(70);
});
