// Formulas of several renderers, in one form.
import { expect, it } from 'vitest';
import { math } from '../../../src/extract/passes/math';
import { afterPass } from '../html';

const mathml = (extra = '') => `<math${extra} alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>`;
const annotated =
  '<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics></math>';

it.each([
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${annotated}</span><span class="katex-html" aria-hidden="true">x2</span></span>`,
  ],
  [
    'MathJax 3',
    `<mjx-container><mjx-math>x2</mjx-math><mjx-assistive-mml>${annotated}</mjx-assistive-mml></mjx-container>`,
  ],
  [
    'MediaWiki',
    `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display:none">${annotated}</span><img class="mwe-math-fallback-image-inline" alt="x^2"></span>`,
  ],
])('%s', (_case, before) => {
  expect(afterPass(math, before)).toBe(mathml());
});

it('keeps the TeX of MathJax 2 and drops what it drew', () => {
  const html =
    '<span class="MathJax_Preview">…</span><span class="MathJax">x2</span><script type="math/tex">x^2</script>';
  expect(afterPass(math, html)).toBe('<math alttext="x^2"><mtext>x^2</mtext></math>');
});

it('tells a formula that stands alone', () => {
  const html = '<script type="math/tex; mode=display">x^2</script>';
  expect(afterPass(math, html)).toBe('<math alttext="x^2" display="block"><mtext>x^2</mtext></math>');
});

it('reads the TeX of an image', () => {
  expect(afterPass(math, '<img class="tex" alt="x^2">')).toBe('<math alttext="x^2"><mtext>x^2</mtext></math>');
});
