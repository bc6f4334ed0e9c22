// Headings lose what links to them, and keep links that lead elsewhere.
import { expect, it } from 'vitest';
import { headingMarks } from '../../../src/extract/passes/heading-marks';
import { afterPass } from '../html';

it.each([
  ['Sphinx', '<h2 id="a">Use<a class="headerlink" href="#a" title="Link">¶</a></h2>', '<h2 id="a">Use</h2>'],
  [
    'GitHub',
    '<h2><a id="use" class="anchor" aria-hidden="true" href="#use"><svg></svg></a>Use</h2>',
    '<h2 id="use">Use</h2>',
  ],
  ['MediaWiki', '<h2>Use<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>', '<h2>Use</h2>'],
  [
    'MediaWiki, beside the heading',
    '<div><h2>Use</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div>',
    '<div><h2>Use</h2></div>',
  ],
  ['Substack', '<h2 class="header-anchor-post">Use</h2>', '<h2>Use</h2>'],
  ['a heading that links to itself', '<h2 id="a"><a class="anchor" href="#a">Use</a></h2>', '<h2 id="a">Use</h2>'],
  [
    'a heading that leads elsewhere',
    '<h2><a href="https://b.example/">Use</a></h2>',
    '<h2><a href="https://b.example/">Use</a></h2>',
  ],
])('%s', (_case, before, after) => {
  expect(afterPass(headingMarks, before)).toBe(after);
});
