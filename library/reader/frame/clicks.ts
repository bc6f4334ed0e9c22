// What a click or Enter does in the frame's article, done from the page around it: copying code, opening pictures and
// footnotes, going to a place. Elements are asked, not the document: pages can hide its own names.
import { openNote } from './notes';
import { zoom } from './zoom';

export interface ClickWords {
  copied: string;
}

/** Listens until the returned function is called. */
export function answerClicks(frame: Window, { copied }: ClickWords): () => void {
  const click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('button.copy');
    const picture = target.closest<HTMLImageElement>('img.zooms');
    const link = target.closest<HTMLElement>('a[data-place]');
    if (button) void copy(button, copied);
    else if (picture) zoom(picture);
    else if (!link || !follow(link)) return;
    event.preventDefault();
  };
  const press = (event: KeyboardEvent): void => {
    const picture = (event.target as Element).closest?.<HTMLImageElement>('img.zooms');
    if (!picture || !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    zoom(picture);
  };
  frame.addEventListener('click', click);
  frame.addEventListener('keydown', press);
  return () => {
    frame.removeEventListener('click', click);
    frame.removeEventListener('keydown', press);
  };
}

/** Goes where a link within the article leads: to a place, or to a footnote, which opens beside the link instead. */
function follow(link: HTMLElement): boolean {
  const id = CSS.escape(link.dataset.place ?? '');
  const place = link.closest('article')?.querySelector<HTMLElement>(`#${id}`);
  if (!place) return false;
  const note = place.closest('.footnotes li');
  if (note && !note.contains(link)) openNote(link, note);
  else place.scrollIntoView();
  return true;
}

async function copy(button: HTMLElement, copied: string): Promise<void> {
  const code = button.parentElement?.querySelector('pre');
  const words = button.textContent;
  await navigator.clipboard.writeText(code?.textContent?.replace(/\n$/, '') ?? '');
  button.textContent = copied;
  button.addEventListener('pointerleave', () => restore(button, words), { once: true });
  button.addEventListener('blur', () => restore(button, words), { once: true });
}

function restore(button: HTMLElement, words: string | null): void {
  button.textContent = words;
}
