// Footnotes of several makers, in one form.
import { expect, it } from 'vitest';
import { liftFootnotes, returnFootnotes } from '../../../src/extract/passes/footnotes';
import { afterPass } from '../html';

const expected =
  '<p>Text<sup><a href="#fn-1" id="fnref-1">1</a></sup>.</p>' +
  '<section class="footnotes"><ol><li id="fn-1"><p>Note. <a href="#fnref-1">↩</a></p></li></ol></section>';

it.each([
  [
    'GitHub and Kramdown',
    '<p>Text<sup id="fnref:1"><a href="#fn:1">1</a></sup>.</p><div class="footnotes"><ol><li id="fn:1"><p>Note. <a href="#fnref:1">↩</a></p></li></ol></div>',
  ],
  [
    'Pandoc',
    '<p>Text<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>.</p><section class="footnotes"><ol><li id="fn1"><p>Note.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
  ],
  [
    'Substack',
    '<p>Text<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>.</p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div><p>Note.</p></div></div>',
  ],
  [
    'Word',
    '<p>Text<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a>Note.</p></div>',
  ],
])('%s', (_case, before) => {
  expect(afterPass([liftFootnotes, returnFootnotes], before)).toBe(expected);
});

it('numbers notes by their first reference and gives back only those that the article refers to', () => {
  const html =
    '<p>A<a href="#fn-b">2</a> and B<a href="#fn-a">1</a> and again<a href="#fn-b">2</a>.</p><ol><li id="fn-a">a</li><li id="fn-b">b</li></ol>';
  const after = afterPass([liftFootnotes, returnFootnotes], html);
  expect(after).toContain('<li id="fn-1">b ');
  expect(after).toContain('<li id="fn-2">a ');
  expect(after.match(/id="fnref-1"/g)).toHaveLength(1);
});

it('takes no table of contents for notes', () => {
  const html = '<ul><li><a href="#part-1">1</a></li></ul><h2 id="part-1">One</h2><p>Text.</p>';
  expect(afterPass([liftFootnotes, returnFootnotes], html)).toBe(html);
});
