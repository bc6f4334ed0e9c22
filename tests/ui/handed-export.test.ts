// An export handed over by an address: the same captures in the same order; of what is no such address nothing.
import { expect, it } from 'vitest';
import { handedHash, handedIn } from '../../src/ui/handed-export';

it.each<[number[], string]>([
  [[7], '7'],
  [[1, 2, 3], '1-3'],
  [[9, 8, 7, 12, 3, 4, 6], '9-7,12,3-4,6'],
  [[2, 3, 2, 1], '2-3,2-1'],
  [[5, 5], '5,5'],
])('%j is written short, and read as it was', (ids, written) => {
  const hash = handedHash({ format: 'csl-json', ids });
  expect(new URLSearchParams(hash.slice(1)).get('ids')).toBe(written);
  expect(handedIn(hash)).toEqual({ format: 'csl-json', ids });
});

it('is short for a whole library in its order', () => {
  const ids = Array.from({ length: 100_000 }, (_, at) => 100_000 - at);
  expect(handedHash({ format: 'epub', ids }).length).toBeLessThan(50);
  expect(handedIn(handedHash({ format: 'epub', ids }))?.ids).toEqual(ids);
});

it.each([
  '',
  '#view=all',
  '#export=epub',
  '#export=epub&ids=',
  '#export=epub&ids=1;2',
  '#export=epub&ids=-3',
  '#ids=1',
])('is none in %j', (hash) => {
  expect(handedIn(hash)).toBeUndefined();
});
