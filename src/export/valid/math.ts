// MathML whose elements have as many parts as they need, and text in its leaves only.
import { isElement, isText } from '../tree';

const math = 'http://www.w3.org/1998/Math/MathML';
const leaves = 'mi, mn, mo, ms, mtext, annotation';
const parts: Record<string, number> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

/** Attributes as MathML 3 has them, which validators of EPUB ask for; the others say how it looks. */
const attributes: Record<string, string[]> = {
  math: ['display', 'alttext'],
  annotation: ['encoding'],
  mo: [
    'mathvariant',
    'stretchy',
    'fence',
    'separator',
    'lspace',
    'rspace',
    'minsize',
    'maxsize',
    'symmetric',
    'largeop',
    'movablelimits',
    'accent',
    'form',
  ],
  mi: ['mathvariant'],
  mn: ['mathvariant'],
  ms: ['mathvariant'],
  mtext: ['mathvariant'],
  mspace: ['width', 'height', 'depth'],
  mpadded: ['width', 'height', 'depth', 'lspace', 'voffset'],
  mfrac: ['linethickness'],
  mstyle: ['displaystyle', 'scriptlevel', 'mathvariant'],
  mtable: ['columnalign', 'rowalign', 'displaystyle'],
  mtr: ['columnalign', 'rowalign'],
  mtd: ['columnalign', 'rowalign', 'columnspan', 'rowspan'],
  munder: ['accentunder'],
  mover: ['accent'],
  munderover: ['accent', 'accentunder'],
  menclose: ['notation'],
};

const form: Record<string, RegExp> = {
  display: /^(?:block|inline)$/,
  mathvariant:
    /^(?:normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace)$/,
  scriptlevel: /^[+-]?\d$/,
  columnspan: /^[1-9]\d?$/,
  rowspan: /^[1-9]\d?$/,
  columnalign: /^(?:left|center|right)(?: (?:left|center|right))*$/,
  rowalign: /^(?:top|bottom|center|baseline|axis)(?: (?:top|bottom|center|baseline|axis))*$/,
  notation: /^[a-z ]+$/,
};
const boolean = /^(?:true|false)$/;
const length = /^-?(?:\d+\.?\d*|\.\d+)(?:em|ex|px|in|cm|mm|pt|pc|%)$/;
const booleans = 'stretchy fence separator symmetric largeop movablelimits accent accentunder displaystyle'.split(' ');
const lengths = 'lspace rspace minsize maxsize width height depth voffset linethickness'.split(' ');

export function settleMath(root: HTMLElement): void {
  for (const element of root.querySelectorAll('math, math *')) {
    if (element.matches(leaves)) element.replaceChildren(element.textContent);
    else if (element.localName === 'mtable') wrapIn(element, 'mtr');
    else if (element.localName === 'mtr') wrapIn(element, 'mtd');
    else wrapTexts(element);
    keepAttributes(element);
  }
  for (const element of [...root.querySelectorAll('math *')].reverse()) {
    const { localName: name, parentElement: parent } = element;
    const wanted = parts[name];
    if (wanted !== undefined && element.childElementCount !== wanted) become(element, 'mrow');
    else if (name === 'mtr' && parent?.localName !== 'mtable') become(element, 'mrow');
    else if (name === 'mtd' && parent?.localName !== 'mtr') become(element, 'mrow');
    else if (name === 'none' || name === 'mprescripts') {
      if (parent?.localName !== 'mmultiscripts') element.remove();
    } else if (name === 'annotation' && parent?.localName !== 'semantics') element.remove();
    else if (name === 'semantics') settleSemantics(element);
  }
  for (const formula of root.querySelectorAll('math')) {
    for (const inner of formula.querySelectorAll('math')) become(inner, 'mrow');
    if (formula.textContent.trim() === '') formula.remove();
  }
}

/** One expression, then its annotations. */
function settleSemantics(element: Element): void {
  const expressions = [...element.children].filter(({ localName }) => localName !== 'annotation');
  if (expressions.length !== 1) {
    const row = make(element, 'mrow');
    row.append(...expressions);
    element.prepend(row);
  } else element.prepend(expressions[0]!);
}

function wrapTexts(element: Element): void {
  for (const child of [...element.childNodes]) {
    if (!isText(child)) continue;
    if (child.data.trim() !== '') {
      const text = make(element, 'mtext');
      text.textContent = child.data;
      child.replaceWith(text);
    } else child.remove();
  }
}

function wrapIn(element: Element, name: string): void {
  wrapTexts(element);
  for (const child of [...element.children]) {
    if (child.localName === name) continue;
    const wrapper = make(element, name);
    child.replaceWith(wrapper);
    wrapper.append(child);
    if (name === 'mtr') wrapIn(wrapper, 'mtd');
  }
}

function become(element: Element, name: string): void {
  const other = make(element, name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function make(near: Element, name: string): Element {
  return near.ownerDocument.createElementNS(math, name);
}

function keepAttributes(element: Element): void {
  const known = attributes[element.localName] ?? [];
  for (const { name, value } of [...element.attributes]) {
    const wanted = booleans.includes(name) ? boolean : lengths.includes(name) ? length : form[name];
    const keeps = ['id', 'dir'].includes(name) || (known.includes(name) && (wanted?.test(value) ?? true));
    if (!keeps) element.removeAttribute(name);
  }
  if (isElement(element) && element.localName === 'annotation' && !element.hasAttribute('encoding'))
    element.setAttribute('encoding', 'text/plain');
}
