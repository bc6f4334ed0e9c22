// The capture that an address names.
import { expect, it } from 'vitest';
import { captureIn } from '../../library/address';

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
