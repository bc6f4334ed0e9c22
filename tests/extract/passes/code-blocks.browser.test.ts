// Code of the highlighters in use, brought into one form.
import { expect, it } from 'vitest';
import { codeBlocks } from '../../../src/extract/passes/code-blocks';
import { afterPass } from '../html';

const expected = '<pre><code class="language-python">a = 1\nb = 2</code></pre>';

it.each([
  ['Prism', '<pre class="language-python"><code class="language-python"><span>a</span> = 1\nb = 2</code></pre>'],
  ['highlight.js', '<pre><code class="hljs python">a = 1\nb = 2\n</code></pre>'],
  [
    'Rouge',
    '<div class="language-python highlighter-rouge"><div class="highlight"><pre class="highlight"><code>a = 1\nb = 2\n</code></pre></div></div>',
  ],
  [
    'Pygments with a gutter',
    '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><div class="highlight-python"><pre>a = 1\nb = 2</pre></div></td></tr></table>',
  ],
  [
    'Pandoc',
    '<div class="sourceCode"><pre class="sourceCode python"><code class="sourceCode python"><a></a>a = 1\nb = 2</code></pre></div>',
  ],
  ['GitHub', '<div class="highlight highlight-source-python"><pre>a = 1\nb = 2</pre><button>Copy</button></div>'],
  [
    'Shiki',
    '<pre class="shiki" data-language="python"><code><span class="line">a = 1</span>\n<span class="line">b = 2</span></code></pre>',
  ],
  ['lines as elements', '<pre data-lang="py"><code><div>a = 1</div><div>b = 2</div></code></pre>'],
  ['lines by <br>', '<pre class="brush: python">a = 1<br>b = 2</pre>'],
])('%s', (_case, before) => {
  expect(afterPass(codeBlocks, before)).toBe(expected);
});

it('names no language where none is known', () => {
  expect(afterPass(codeBlocks, '<pre class="language-none">x</pre>')).toBe('<pre><code>x</code></pre>');
});

it('leaves a table of data alone', () => {
  const html = '<table class="prices"><tbody><tr><td>1</td></tr></tbody></table>';
  expect(afterPass(codeBlocks, html)).toBe(html);
});
