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

it('keeps the rules of sites that are whole, and only those', () => {
  const rule = {
    site: 'a.example/post/*',
    content: ['main'],
    remove: ['.ad'],
    title: 'h1',
    byline: '.by',
    date: 'time',
  };
  const broken = [
    null,
    'a.example',
    {},
    { ...rule, site: 1 },
    { ...rule, content: 'main' },
    { ...rule, remove: [1] },
    { ...rule, date: 2 },
  ];
  expect(complete({ siteRules: [...broken, rule, { site: 'b.example' }] }).siteRules).toEqual([
    rule,
    { site: 'b.example' },
  ]);
  expect(complete({ siteRules: 'none' }).siteRules).toEqual([]);
});
