// Settings made whole out of whatever is stored.
import { expect, it, vi } from 'vitest';
import { complete, defaults } from '../src/settings';

vi.mock('../src/browser', () => ({ default: {} }));

it.each([undefined, null, 7, {}, { keepSource: 'yes', theme: 'pink', captureOnClick: 1, exportFormat: 2 }])(
  'takes defaults for what is missing or of the wrong type: %j',
  (stored) => {
    expect(complete(stored)).toEqual(defaults);
  },
);

it('keeps what was chosen, and drops what it does not know', () => {
  const chosen = { ...defaults, captureOnClick: false, exportFormat: 'json', theme: 'dark', keepSource: false };
  expect(complete({ ...chosen, other: 1 })).toEqual(chosen);
});
