// Footnotes: `[^1]` where they are called, `[^1]: …` at the end.
import { replaceByRaw } from './raw';

/** On the element that holds the text of a note: its number. */
export const noteAttribute = 'data-note';

/** Turns the endnotes that the text calls into notes; what nobody calls stays a list, since no reader shows such a note. */
export function placeFootnotes(root: HTMLElement): void {
  for (const section of root.querySelectorAll('section.footnotes, section[role="doc-endnotes"]')) {
    for (const note of section.querySelectorAll('li[id]')) {
      const calls = [...root.querySelectorAll(`a[href="${CSS.escape(`#${note.id}`)}"]`)].filter(
        (call) => !section.contains(call),
      );
      if (calls.length === 0) continue;
      place(root, note, calls);
    }
    if (section.textContent.trim() === '') section.remove();
  }
}

function place(root: HTMLElement, note: Element, calls: Element[]): void {
  const label = String(root.querySelectorAll(`[${noteAttribute}]`).length + 1);
  for (const back of note.querySelectorAll('a[href^="#"]')) if (leadsBack(back, calls)) back.remove();
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

/** The arrow at the end of a note: each reader draws its own. */
function leadsBack(link: Element, calls: Element[]): boolean {
  const target = link.getAttribute('href')!.slice(1);
  return (
    link.matches('[role="doc-backlink"]') || calls.some((call) => [call.id, call.parentElement?.id].includes(target))
  );
}
