// Brings mathematics of all renderers into one form: `<math>` with its TeX in `alttext`.
import { textOf } from '../dom';
import type { Pass } from '../page';
import { disarmed } from '../parsed';

const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

const drawn = '.katex-display, .katex, mjx-container, .MathJax_Display, .MathJax, .MathJax_SVG, .MathJax_CHTML';
const pictures = 'img.mwe-math-fallback-image-inline, img.mwe-math-fallback-image-display, img.tex, img.latex';

/** All that a page can have of formulas. */
export const formulas = `math, script[type^="math/"], .MathJax_Preview, ${drawn}, ${pictures}`;

export const math: Pass = (root) => {
  for (const rendered of root.querySelectorAll(drawn)) {
    if (rendered.isConnected) fromRendered(rendered);
  }
  for (const preview of root.querySelectorAll('.MathJax_Preview')) preview.remove();
  for (const script of root.querySelectorAll('script[type^="math/"]')) fromScript(script);
  for (const image of root.querySelectorAll(pictures)) fromImage(image);
  for (const formula of root.querySelectorAll('math')) settle(formula);
};

/** KaTeX and MathJax 3 draw with boxes and keep MathML beside them for screen readers. */
function fromRendered(rendered: Element): void {
  const formula = rendered.querySelector('math');
  if (formula) {
    if (rendered.matches('.katex-display, .MathJax_Display, [display="true"]'))
      formula.setAttribute('display', 'block');
    rendered.replaceWith(formula);
  } else if (sourceAfter(rendered)) {
    rendered.remove();
  }
}

/** MathJax 2 draws before the script that holds the source. */
function sourceAfter(rendered: Element): boolean {
  const next = rendered.nextElementSibling ?? rendered.parentElement?.nextElementSibling;
  return next?.matches('script[type^="math/"]') ?? false;
}

function fromScript(script: Element): void {
  const type = script.getAttribute('type')!;
  const source = script.textContent ?? '';
  if (type.startsWith('math/mml')) {
    const parsed = disarmed(source).querySelector('math');
    if (parsed) script.replaceWith(script.ownerDocument.importNode(parsed, true));
    return;
  }
  script.replaceWith(fromTex(script, source, type.includes('mode=display')));
}

/** MediaWiki shows a picture where it hides the MathML; the picture's `alt` is the TeX. */
function fromImage(image: Element): void {
  const formula = image.closest('.mwe-math-element')?.querySelector('math');
  const source = image.getAttribute('alt') ?? '';
  if (formula) image.remove();
  else if (source) image.replaceWith(fromTex(image, source, image.className.includes('display')));
}

function fromTex(near: Element, source: string, isBlock: boolean): Element {
  const formula = near.ownerDocument.createElementNS(mathNamespace, 'math');
  const text = near.ownerDocument.createElementNS(mathNamespace, 'mtext');
  text.textContent = source.trim();
  formula.setAttribute('alttext', source.trim());
  if (isBlock) formula.setAttribute('display', 'block');
  formula.append(text);
  return formula;
}

/** The TeX that renderers keep as an annotation moves into `alttext`; wrappers that only hide go. */
function settle(formula: Element): void {
  const annotation = formula.querySelector('annotation[encoding*="tex" i]');
  if (annotation && !formula.getAttribute('alttext')) formula.setAttribute('alttext', textOf(annotation));
  for (const each of formula.querySelectorAll('annotation, annotation-xml')) each.remove();
  for (const each of formula.querySelectorAll('semantics')) each.replaceWith(...each.childNodes);
  formula.closest('.mwe-math-element')?.replaceWith(formula);
  const hider = formula.closest('.katex-mathml, .MJX_Assistive_MathML, mjx-assistive-mml');
  hider?.replaceWith(formula);
}
