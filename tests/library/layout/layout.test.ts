// The layout out of whatever was stored.
import { expect, it } from 'vitest';
import { layoutFrom, within } from '../../../library/layout/layout';

const usual = { side: true, list: true, sideWidth: 210, listWidth: 350 };

it.each([
  [null, usual],
  ['', usual],
  ['[]', usual],
  ['{"side":"no","listWidth":"wide"}', usual],
  [
    '{"side":false,"list":false,"sideWidth":300,"listWidth":500}',
    { side: false, list: false, sideWidth: 300, listWidth: 500 },
  ],
  ['{"sideWidth":1,"listWidth":99999}', { ...usual, sideWidth: 150, listWidth: 640 }],
])('%s', (stored, expected) => {
  expect(layoutFrom(stored)).toEqual(expected);
});

it('keeps a width within what its part can have', () => {
  expect(within('listWidth', 300.4)).toBe(300);
  expect(within('listWidth', 3)).toBe(240);
});
