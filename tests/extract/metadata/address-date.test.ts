// Days in addresses.
import { expect, it } from 'vitest';
import { dateInAddress } from '../../../src/extract/metadata/address-date';

it.each([
  ['https://a.example/2019/05/03/tides', '2019-05-03'],
  ['https://a.example/news/2019-05-03-tides.html', '2019-05-03'],
  ['https://a.example/news/20190503/tides', '2019-05-03'],
  ['https://a.example/2019/may/03/tides', '2019-05-03'],
  ['https://web.archive.org/web/20200101120000/https://a.example/2019/05/03/tides', '2019-05-03'],
  ['https://web.archive.org/web/20200101120000/https://a.example/tides', ''],
  ['https://a.example/news/A2019050312345678901', '2019-05-03'],
  ['https://a.example/2019/05/tides', ''],
  ['https://a.example/story/120190503999', ''],
  ['https://a.example/2019/13/40/tides', ''],
])('%s', (address, day) => {
  expect(dateInAddress(address)).toBe(day);
});
