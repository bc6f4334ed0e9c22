// Brings footnotes of every common form into one: numbered references, one list of notes at the end, links both ways.
import { make, textOf, unwrap } from '../dom';
import { lettersOf } from '../letters';
import type { PageContext, Pass } from '../page';

/** A reference is a short link in the text to a place in the page that holds its note. */
const referenceText = /^[[(]?(\d{1,3}|[*†‡§]|[a-z]|note \d+)[\])]?$/i;
const noteName = /fn|foot|note|cite|ref|^_?ftn|^_?edn|^\d+$/i;
/** What leads from a note back into the text is an arrow, or says so. */
const backLinks = /^(jump )?(up|back|return)\b/i;

/**
 * Before the choice of content: notes stand far from the text and are easily lost with a footer, so they are lifted out
 * and numbered by their first reference.
 */
export const liftFootnotes: Pass = (root, page) => {
  const numbers = new Map<Element, number>();
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const note = noteOf(link, root);
    if (!note) continue;
    if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
    refer(link, numbers.get(note)!);
  }
  for (const [note, number] of numbers) {
    page.footnotes.set(number, lifted(note));
    removeWithHollowParents(note);
  }
};

/** After it: the notes that the article refers to, as `section.footnotes`, each with the way back. */
export const returnFootnotes: Pass = (root, page) => {
  const numbers = [...page.footnotes.keys()].filter((number) => root.querySelector(`#fnref-${number}`));
  if (numbers.length === 0) return;
  const section = make(root, 'section');
  section.className = 'footnotes';
  const list = make(root, 'ol');
  for (const number of numbers) list.append(withWayBack(number, page));
  section.append(list);
  root.append(section);
};

/** Whether a link to a place in its page looks like a reference to a note. */
export function isReference(link: Element, name = nameOf(link)): boolean {
  return noteName.test(name) && referenceText.test(textOf(link));
}

function nameOf(link: Element): string {
  return decoded(link.getAttribute('href')!.replace(/^[^#]*#/, ''));
}

function noteOf(link: Element, root: Element): Element | undefined {
  const name = nameOf(link);
  if (!isReference(link, name)) return undefined;
  const target = root.querySelector(`[id="${CSS.escape(name)}"], a[name="${CSS.escape(name)}"]`);
  const note = target?.closest('li, dd, p, aside, div, td');
  const follows = note && (link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isNote = follows && !note.contains(link) && textOf(note).length < 3000 && !isBackLink(link, note);
  return isNote ? note : undefined;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The `[1]` that opens a note and leads back into the text is no reference. */
function isBackLink(link: Element, target: Element): boolean {
  return (
    link.closest('.footnotes, .footnote, [role="doc-endnotes"]') !== null &&
    target.closest('.footnotes, .footnote') === null
  );
}

function refer(link: Element, number: number): void {
  const reference = make(link, 'sup');
  const anchor = make(link, 'a', String(number));
  anchor.setAttribute('href', `#fn-${number}`);
  if (!link.ownerDocument.getElementById(`fnref-${number}`)) anchor.id = `fnref-${number}`;
  reference.append(anchor);
  const around = link.closest('sup');
  (around && textOf(around) === textOf(link) ? around : link).replaceWith(reference);
}

/** The note's content as a list entry, without its mark at the beginning and its links back. */
function lifted(note: Element): Element {
  const entry = make(note, 'li');
  const content = note.cloneNode(true);
  entry.append(...(note.matches('p') ? [content] : content.childNodes));
  for (const link of entry.querySelectorAll('a[href^="#"]')) {
    const text = textOf(link);
    if (
      lettersOf(text) === '' ||
      backLinks.test(text) ||
      /fnref|footnote-ref|cite_ref|backref/i.test(link.getAttribute('href')!)
    )
      (link.closest('sup') ?? link).remove();
  }
  const first = entry.querySelector('p > :first-child') ?? entry.firstElementChild;
  if (first && /^[[(]?(\d{1,3}|[*†‡^])[\])]?\.?$/.test(textOf(first))) first.remove();
  const only = entry.firstElementChild;
  if (only?.matches('div') && textOf(only) === textOf(entry)) unwrap(only);
  trimEnd(entry.lastElementChild?.matches('p') ? entry.lastElementChild : entry);
  return entry;
}

/** The space before a link back is left when the link goes. */
function trimEnd(element: Element): void {
  const last = element.lastChild;
  if (last?.nodeType === Node.TEXT_NODE) last.nodeValue = last.nodeValue!.trimEnd();
}

function removeWithHollowParents(note: Element): void {
  let hollow = note;
  while (
    hollow.parentElement?.matches('ol, ul, dl, div, section, aside') &&
    textOf(hollow.parentElement) === textOf(hollow)
  ) {
    hollow = hollow.parentElement;
  }
  hollow.remove();
}

function withWayBack(number: number, page: PageContext): Element {
  const entry = page.footnotes.get(number)!;
  entry.id = `fn-${number}`;
  const back = make(entry, 'a', '↩');
  back.setAttribute('href', `#fnref-${number}`);
  const last = entry.lastElementChild?.matches('p') ? entry.lastElementChild : entry;
  last.append(' ', back);
  return entry;
}
