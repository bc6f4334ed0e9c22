// JSON as templates break it.
import { expect, it } from 'vitest';
import { parseLoosely } from '../../../src/extract/metadata/loose-json';

it.each([
  ['plain', '{"a": 1}'],
  ['a comma too many', '{"a": 1,}'],
  ['comment marks of old', '<!-- {"a": 1} -->'],
  ['CDATA', '//<![CDATA[\n{"a": 1}\n//]]>'],
  ['a bracket too many', '{"a": 1}\n}'],
  ['a semicolon', '{"a": 1};'],
  ['lines of comment', '{\n// the letter\n"a": 1 /* one */}'],
  ['entities', '{&quot;a&quot;: 1}'],
])('%s', (_, source) => {
  expect(parseLoosely(source)).toEqual({ a: 1 });
});

it.each([
  ['a raw line break', '{"a": "x\ny"}', { a: 'x y' }],
  ['a wrong escape', '{"a": "x\\_y"}', { a: 'x\\_y' }],
  ['a comma missing between members', '{"a": "x"\n"b": "y"}', { a: 'x', b: 'y' }],
  ['objects in a row', '{"a": 1} {"a": 2}', [{ a: 1 }, { a: 2 }]],
  ['addresses with two slashes', '{"a": "https://a.example/b",}', { a: 'https://a.example/b' }],
  ['nothing to mend', 'function () {}', null],
])('%s', (_, source, expected) => {
  expect(parseLoosely(source)).toEqual(expected);
});
