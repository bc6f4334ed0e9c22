// Footnotes: `[^1]` where they are called, `[^1]: …` at the end.
import { type Footnote, footnotesIn, removeBacklinks } from '../footnotes';
import { replaceByRaw } from './raw';

/** On the element that holds the text of a note: its number. */
export const noteAttribute = 'data-note';

/** Turns the endnotes that the text calls into notes; what nobody calls stays a list, since no reader shows such a note. */
export function placeFootnotes(root: HTMLElement): void {
  footnotesIn(root).forEach((footnote, at) => {
    place(root, footnote, String(at + 1));
    if (footnote.section.textContent.trim() === '') footnote.section.remove();
  });
}

function place(root: HTMLElement, footnote: Footnote, label: string): void {
  removeBacklinks(footnote);
  const { note, calls } = footnote;
  for (const call of calls) {
    const raised = call.parentElement?.matches('sup') && call.parentElement.textContent === call.textContent;
    replaceByRaw(raised ? call.parentElement! : call, `[^${label}]`, false);
  }
  const holder = root.ownerDocument.createElement('div');
  holder.setAttribute(noteAttribute, label);
  holder.append(...note.childNodes);
  note.remove();
  root.append(holder);
}
