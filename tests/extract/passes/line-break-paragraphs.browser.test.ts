// Text split by line breaks becomes paragraphs.
import { expect, it } from 'vitest';
import { lineBreakParagraphs } from '../../../src/extract/passes/line-break-paragraphs';
import { afterPass } from '../html';

it.each([
  ['two breaks', '<div>One.<br><br>Two.<br><br>Three.</div>', '<div><p>One.</p><p>Two.</p><p>Three.</p></div>'],
  ['white space and more breaks between', '<div>One.<br>\n<br> <br>Two.</div>', '<div><p>One.</p><p>Two.</p></div>'],
  ['one break stays a line break', '<div>One<br>line.<br><br>Two.</div>', '<div><p>One<br>line.</p><p>Two.</p></div>'],
  [
    'inline elements stay in their paragraph',
    '<div>One <b>bold</b>.<br><br><i>Two</i>.</div>',
    '<div><p>One <b>bold</b>.</p><p><i>Two</i>.</p></div>',
  ],
  [
    'blocks stand between',
    '<div>One.<br><br>Two.<ul><li>x</li></ul>Three.</div>',
    '<div><p>One.</p><p>Two.</p><ul><li>x</li></ul><p>Three.</p></div>',
  ],
  ['a paragraph that holds several', '<p>One.<br><br>Two.</p>', '<div><p>One.</p><p>Two.</p></div>'],
  ['a span that holds several', '<span>One.<br><br>Two.</span>', '<div><p>One.</p><p>Two.</p></div>'],
])('%s', (_case, before, after) => {
  expect(afterPass(lineBreakParagraphs, before)).toBe(after);
});

it.each(['<pre>a<br><br>b</pre>', '<table><tbody><tr><td>a<br><br>b</td></tr></tbody></table>', '<p>One<br>line.</p>'])(
  'leaves %s alone',
  (html) => {
    expect(afterPass(lineBreakParagraphs, html)).toBe(html);
  },
);
