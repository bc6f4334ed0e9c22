// Dates, durations and sizes in words.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byteSize, joined, people, publishedDate, readingTime, relativeDate, siteOf } from '../../src/ui/format';
import { language, plural, t } from '../../src/ui/words';
import { spoken } from './fake-browser';

vi.mock('../../src/browser', () => import('./fake-browser'));

afterEach(() => Object.assign(spoken, { uiLanguage: 'en-GB', locale: 'en' }));

describe('a relative date', () => {
  const now = new Date(2026, 10, 24, 9, 0).getTime();
  const at = (...parts: [number, number, number, number?, number?]) => relativeDate(new Date(...parts).getTime(), now);

  it.each([
    [at(2026, 10, 24, 9, 0), 'just now'],
    [at(2026, 10, 24, 8, 55), '5 min ago'],
    [at(2026, 10, 24, 7, 0), '2 hr ago'],
    // Late last night is hours ago in the small hours, and yesterday by the afternoon.
    [relativeDate(new Date(2026, 10, 23, 23, 0).getTime(), new Date(2026, 10, 24, 1, 0).getTime()), '2 hr ago'],
    [at(2026, 10, 23, 23, 59), 'yesterday'],
    [at(2026, 10, 21, 12, 0), '3 days ago'],
    [at(2026, 10, 10), '10 Nov'],
    [at(2023, 10, 19), '19 Nov 2023'],
  ])('%s', (words, expected) => {
    expect(words.replaceAll(/[.\u00a0]/g, (c) => (c === '.' ? '' : ' '))).toBe(expected);
  });

  it('in the future, as after a change of the clock, is now', () => {
    expect(relativeDate(now + 60_000, now)).toBe('just now');
  });
});

describe('a day of publication', () => {
  it('is the same day wherever it is read', () => {
    expect(publishedDate('2017-10-23')).toBe('23 Oct 2017');
    expect(publishedDate('2017-10-23', 'long')).toBe('23 October 2017');
  });

  it('is nothing when the page says none, or nonsense', () => {
    expect(publishedDate('')).toBe('');
    expect(publishedDate('last week')).toBe('');
  });
});

describe('sizes, times and names', () => {
  it('are written with their units', () => {
    expect(byteSize(0)).toBe('0 kB');
    expect(byteSize(500)).toBe('0.5 kB');
    expect(byteSize(412_345_678)).toBe('412 MB');
    expect(byteSize(83_600_000_000)).toBe('83.6 GB');
    expect(byteSize(5e18)).toMatch(/TB$/);
    expect(readingTime(6)).toMatch(/^6 mins?$/);
    expect(people(['Ada Marsh', 'Jo Bell'])).toBe('Ada Marsh and Jo Bell');
    expect(people([])).toBe('');
  });

  it('leave out what is empty', () => {
    expect(joined('Harbour Weekly', '', '6 min')).toBe('Harbour Weekly · 6 min');
  });

  it('keep two writing directions apart', () => {
    expect(joined('دفتر البحر', '9 min')).toBe('\u2068دفتر البحر\u2069 · 9 min');
  });

  it('fall back to the host where a site has no name', () => {
    expect(siteOf({ siteName: 'Tidal Notes', url: 'https://a.example/' })).toBe('Tidal Notes');
    expect(siteOf({ siteName: '', url: 'https://www.wren.example:8080/x' })).toBe('wren.example:8080');
    expect(siteOf({ siteName: '', url: 'no address' })).toBe('no address');
  });
});

describe('words', () => {
  it('fill their gaps in order', () => {
    expect(t('usage', '1 MB', '2 GB')).toBe('1 MB used; 2 GB left for it');
  });

  it('count as their language does', () => {
    expect(plural('selected', 1)).toBe('1 selected');
    expect(plural('searchArticles', 1204)).toBe('Search 1,204 articles');
    Object.assign(spoken, { uiLanguage: 'ar', locale: 'ar' });
    expect(plural('selected', 2)).toBe('مقالان محددان');
    expect(plural('selected', 3)).toMatch(/^(3|٣) مقالات محددة$/);
    expect(plural('selected', 11)).toMatch(/مقالًا محددًا$/);
  });

  it('keep to one language when the browser speaks another', () => {
    Object.assign(spoken, { uiLanguage: 'de-AT', locale: 'de' });
    expect(language()).toBe('de-AT');
    Object.assign(spoken, { uiLanguage: 'fr-CA', locale: 'en' });
    expect(language()).toBe('en');
  });
});
