// A footnote opened where it is referred to: a copy of it, in the frame and under the frame's policy like all the text.

/** Opens the note below its reference, in place of one that is open. Escape, or a look elsewhere, closes it. */
export function openNote(reference: HTMLElement, note: Element): void {
  const article = reference.closest('article');
  if (!article) return;
  const page = reference.ownerDocument;
  const box = page.createElement('div');
  box.className = 'note';
  box.tabIndex = -1;
  box.role = 'note';
  box.ariaLabel = (reference.textContent ?? '').trim();
  box.append(...contentOf(note));
  article.append(box);
  place(box, reference, article);

  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // The focus that leaves it closes it.
    reference.focus({ preventScroll: true });
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) box.remove();
  });
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest' });
}

/** Without the way back, which is closing it, and without ids, which stand in the article already. */
function contentOf(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of copy.querySelectorAll('a[data-place]')) {
    if (/^[^\p{L}\p{N}]*$/u.test(link.textContent ?? '')) link.remove();
  }
  return [...copy.childNodes];
}

/** Below the line of the reference, within the measure of the text. */
function place(box: HTMLElement, reference: Element, article: Element): void {
  const [at, within, own] = [reference, article, box].map((element) => element.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  const start = Math.min(Math.max(at.left - own.width / 2, within.left), within.right - own.width);
  box.style.insetBlockStart = `${at.bottom - within.top + 8}px`;
  box.style.left = `${start - within.left}px`;
}
