// What only served the page's look goes; what says something of the text stays.
import { expect, it } from 'vitest';
import { plain } from '../../../src/extract/passes/plain';
import { afterPass } from '../html';

it.each([
  ['<p class="lead" style="color:red" data-x="1" onclick="f()">Text</p>', '<p>Text</p>'],
  [
    '<p><span style="font-weight:400">One </span><span lang="la">duo</span></p>',
    '<p>One <span lang="la">duo</span></p>',
  ],
  ['<h2 id="a">One</h2><h2 id="b">Two</h2><a href="#b">Two</a>', '<h2>One</h2><h2 id="b">Two</h2><a href="#b">Two</a>'],
  ['<pre><code class="hljs language-js">x</code></pre>', '<pre><code class="hljs language-js">x</code></pre>'],
  ['<p>One</p><title><b>Two</b></title><xmp><img></xmp><noembed><i></i></noembed>', '<p>One</p>'],
  ['<img src="a" alt="" title="">', '<img src="a" alt="">'],
  [
    '<math display="block"><mi mathvariant="bold">x</mi></math>',
    '<math display="block"><mi mathvariant="bold">x</mi></math>',
  ],
])('%s', (before, after) => {
  expect(afterPass(plain, before)).toBe(after);
});
