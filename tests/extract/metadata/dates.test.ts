// Dates in the forms that pages write.
import { describe, expect, it } from 'vitest';
import { dateIn, isoDate } from '../../../src/extract/metadata/dates';

describe('isoDate', () => {
  it.each([
    ['2024-03-05', '', '2024-03-05'],
    ['2024-03-05T09:30:00+01:00', '', '2024-03-05T09:30:00+01:00'],
    ['2024-03-05T09:30:00.123Z', '', '2024-03-05T09:30:00Z'],
    ['2024-03-05T09:30+0100', '', '2024-03-05T09:30:00+01:00'],
    ['2024-03-05 09:30:00 UTC', '', '2024-03-05T09:30:00Z'],
    ['2024-03-05T09:30:00', '', '2024-03-05'],
    ['20240305', '', '2024-03-05'],
    ['2024/3/5', '', '2024-03-05'],
    ['1709631000', '', '2024-03-05T09:30:00Z'],
    ['1709631000000', '', '2024-03-05T09:30:00Z'],
    ['Tue, 05 Mar 2024 09:30:00 GMT', '', '2024-03-05T09:30:00Z'],
    ['March 5, 2024', 'en', '2024-03-05'],
    ['Published on Tuesday, March 5th, 2024 at 9:30 am', 'en', '2024-03-05'],
    ['5 Mar 2024', 'en-GB', '2024-03-05'],
    ['5. März 2024', 'de', '2024-03-05'],
    ['5 de marzo de 2024', 'es', '2024-03-05'],
    ['5 марта 2024 г.', 'ru', '2024-03-05'],
    ['1er août 2023', 'fr', '2023-08-01'],
    ['2024年3月5日', 'ja', '2024-03-05'],
    ['2024년 3월 5일', 'ko', '2024-03-05'],
    ['05.03.2024', 'de', '2024-03-05'],
    ['3/5/2024', 'en-US', '2024-03-05'],
    ['3/5/2024', 'en-GB', '2024-05-03'],
    ['25/12/2023', 'en-US', '2023-12-25'],
    ['03-25-2024', 'fr', '2024-03-25'],
    ['05.03.24', 'de', '2024-03-05'],
    ['5-Mar-24', 'en', '2024-03-05'],
    ['26 Mai, 2008', 'en', '2008-05-26'],
    ['04-ago-2021 5:11:10', 'en', '2021-08-04'],
    ['2024. március 5.', 'hu', '2024-03-05'],
    ['5 tháng 3, 2024', 'vi', '2024-03-05'],
    ['১৬ ফেব্রুয়ারি ২০২০', 'bn', '2020-02-16'],
    ['Sept. 5, 2023', 'en', '2023-09-05'],
    ['2024-02-29', '', '2024-02-29'],
    ['29 February 2000', 'en', '2000-02-29'],
    ['2024-02-29T23:59:59-12:00', '', '2024-02-29T23:59:59-12:00'],
  ])('%s (%s) is %s', (written, lang, expected) => {
    expect(isoDate(written, lang)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '2024-13-40',
    '2023-02-29',
    '29 February 1900',
    '30 February 2024',
    '2024-06-31T10:00:00Z',
    '12345',
    'Volume 3, page 5',
    '1024-01-01',
    '5 hours ago',
    '12 March',
    'March 2024',
  ])('%s is no date', (written) => {
    expect(isoDate(written, 'en')).toBe('');
  });
});

describe('dateIn', () => {
  it('tells where in a line the date stands', () => {
    expect(dateIn('Published on March 5, 2024 by Ann')).toEqual({ iso: '2024-03-05', at: 13, length: 13 });
  });

  it('takes the first of two', () => {
    expect(dateIn('5 March 2024, updated April 9, 2024')?.iso).toBe('2024-03-05');
  });

  it.each(['Chapter 5, May contain nuts, 2024 copies', 'call 1-888-721-1115', '3,371 of 2,604', 'at 10.30 in 2024'])(
    'finds none in "%s"',
    (text) => {
      expect(dateIn(text)).toBeUndefined();
    },
  );

  it('believes no date in the future', () => {
    expect(isoDate(`${new Date().getUTCFullYear() + 1}-03-05`)).toBe('');
  });
});
