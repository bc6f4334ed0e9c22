// The site's name in and beside a title.
import { describe, expect, it } from 'vitest';
import { partShown, siteBeside, withoutSite } from '../../../src/extract/metadata/site-in-title';

const base = 'https://www.shore.example/tides';

describe('withoutSite', () => {
  it.each([
    ['How the tides turn | The Shore', 'The Shore', 'How the tides turn'],
    ['The Shore - How the tides turn', 'The Shore', 'How the tides turn'],
    ['How the tides turn | Science | The Shore', 'The Shore', 'How the tides turn'],
    ['How the tides turn – Shore', '', 'How the tides turn'],
    ['Tides: a guide - for sailors', 'The Shore', 'Tides: a guide - for sailors'],
    ['The Shore', 'The Shore', 'The Shore'],
  ])('%s', (title, site, expected) => {
    expect(withoutSite(title, site, base)).toBe(expected);
  });
});

it('names the site by what stands beside the title', () => {
  expect(siteBeside('Limpets', 'Tide Notes: Limpets')).toBe('Tide Notes');
  expect(siteBeside('Limpets', 'Limpets')).toBe('');
  expect(siteBeside('Limpets', 'Whelks')).toBe('');
});

it('finds the part of a title that the page shows', () => {
  expect(partShown("The Tinkerer's Page - How I rebuilt it", [{ text: 'How I rebuilt it' }])).toBe('How I rebuilt it');
  expect(partShown('A Page of Mine', [{ text: 'Something' }])).toBe('');
});
