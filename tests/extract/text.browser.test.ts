// Plain text of an article's html.
import { expect, it } from 'vitest';
import { textOfArticle } from '../../src/extract/text';
import { documentOf } from './html';

it.each([
  ['paragraphs', '<h2>Head</h2><p>One\n  two</p><div><p>Three</p></div>', 'Head\n\nOne two\n\nThree'],
  ['line breaks', '<p>One<br>two<br><br>three</p>', 'One\ntwo\nthree'],
  ['inline elements', '<p>a<b>b</b> <i>c </i>d</p>', 'ab c d'],
  [
    'lists',
    '<p>Before</p><ul><li>One</li><li><p>Two</p><ul><li>Deep</li></ul></li></ul><p>After</p>',
    'Before\n\nOne\nTwo\nDeep\n\nAfter',
  ],
  [
    'tables',
    '<table><caption>T</caption><tr><th>a</th><th>b</th></tr><tr><td><p>1</p><p>2</p></td><td>3</td></tr></table>',
    'T\n\na\tb\n1 2\t3',
  ],
  ['code', '<p>Run</p><pre><code>a  = 1\n\n  b\n</code></pre><p>now</p>', 'Run\n\na  = 1\n\n  b\n\nnow'],
  ['definitions', '<dl><dt>Term</dt><dd>Meaning</dd></dl>', 'Term\nMeaning'],
  [
    'figures',
    '<p>A</p><figure><img src="x" alt="Not read"><figcaption>Caption</figcaption></figure><p>B</p>',
    'A\n\nCaption\n\nB',
  ],
  [
    'footnotes',
    '<p>Text<sup><a href="#user-content-fn-1">1</a></sup>.</p><section><ol><li>Note. <a href="#user-content-fnref-1">↩</a></li></ol></section>',
    'Text[1].\n\nNote.',
  ],
  ['no-break spaces', '<p>10&nbsp;km</p>', '10\u00a0km'],
  ['no-break spaces between elements', '<p>10&nbsp;<b>km</b></p>', '10 km'],
  ['nothing', '<p> </p>', ''],
])('%s', (_case, html, text) => {
  expect(textOfArticle(documentOf(html).body)).toBe(text);
});
