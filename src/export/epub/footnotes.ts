// Footnotes as readers of books show them: beside the text, when they are asked for (EPUB Structural Semantics).
import { type Footnote, footnotesIn, removeBacklinks } from '../footnotes';

const ops = 'http://www.idpf.org/2007/ops';

/** Changes the tree that it is given, whose ids are names in XML. */
export function placeFootnotes(root: HTMLElement): void {
  const footnotes = footnotesIn(root);
  for (const [at, footnote] of footnotes.entries()) place(root, footnote, at + 1);
  for (const section of new Set(footnotes.map((footnote) => footnote.section))) {
    section.removeAttribute('role');
    section.removeAttribute('class');
    setType(section, 'footnotes');
    for (const list of section.querySelectorAll('ol, ul')) if (list.childElementCount === 0) list.remove();
  }
}

function place(root: HTMLElement, footnote: Footnote, number: number): void {
  removeBacklinks(footnote);
  const { note, calls, section } = footnote;
  calls.forEach((call, at) => {
    if (!call.id) call.id = `r${number}-${at + 1}`;
    setType(call, 'noteref');
    call.setAttribute('role', 'doc-noteref');
  });
  const aside = root.ownerDocument.createElement('aside');
  setType(aside, 'footnote');
  aside.setAttribute('role', 'doc-footnote');
  aside.append(...note.childNodes);
  aside.id = note.id;
  note.remove();
  begin(aside, calls[0]!);
  section.append(aside);
}

/** A note begins with what calls it, as a way back. */
function begin(aside: HTMLElement, call: Element): void {
  const back = aside.ownerDocument.createElement('a');
  back.setAttribute('href', `#${call.id}`);
  back.setAttribute('role', 'doc-backlink');
  back.textContent = call.textContent.trim() || '↩';
  const first = aside.firstElementChild;
  const isLine = first?.localName === 'p' && aside.firstChild === first;
  (isLine ? first : aside).prepend(back, ' ');
}

function setType(element: Element, type: string): void {
  element.setAttributeNS(ops, 'epub:type', type);
}
