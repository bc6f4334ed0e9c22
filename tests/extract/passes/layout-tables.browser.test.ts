// Tables that place things go; tables of data stay.
import { expect, it } from 'vitest';
import { layoutTables } from '../../../src/extract/passes/layout-tables';
import { afterPass } from '../html';

it.each([
  ['one cell', '<table><tbody><tr><td><p>Text</p></td></tr></tbody></table>', '<div><p>Text</p></div>'],
  [
    'the author says so',
    '<table role="presentation"><tbody><tr><th>A</th></tr><tr><td>B</td></tr></tbody></table>',
    '<div>A</div><div>B</div>',
  ],
  [
    'tables in tables',
    '<table><tbody><tr><td>Menu</td><td><table><tbody><tr><td>Text</td></tr></tbody></table></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    '<div>Menu</div><div><div>Text</div></div><div>1</div><div>2</div>',
  ],
])('unwraps: %s', (_case, before, after) => {
  expect(afterPass(layoutTables, before)).toBe(after);
});

it.each([
  '<table><tbody><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></tbody></table>',
  '<table><caption>All</caption><tbody><tr><td>a</td></tr></tbody></table>',
])('keeps %s', (html) => {
  expect(afterPass(layoutTables, html)).toBe(html);
});
