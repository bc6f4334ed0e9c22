// Tags as people type them.
import { expect, it } from 'vitest';
import { endsTag, tagsIn, without } from '../../src/ui/tags/tag-text';

it.each([
  ['coast', ['coast']],
  [' low   water , coast,, Coast', ['low water', 'coast']],
  ['بحر، مدّ', ['بحر', 'مدّ']],
  ['海、潮，月', ['海', '潮', '月']],
  [' , ', []],
])('%s', (text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});

it('tells when one is finished', () => {
  expect(endsTag('coast')).toBe(false);
  expect(endsTag('coast,')).toBe(true);
});

it('leaves out those that are there, whatever their case', () => {
  expect(without(['Coast', 'moon'], ['coast'])).toEqual(['moon']);
});
