// Keys that work anywhere on a page: / goes to the search field, Ctrl or Cmd + Z takes back what a notice tells of.
import type { Notices } from './notices';

/**
 * Listens until the returned function is called.
 * @param where the page, or the window of a frame in it
 */
export function listenForPageKeys(
  search: () => HTMLInputElement | null,
  notices: Notices,
  where: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (isEditing(event.target)) return;
    if (event.key === '/') search()?.focus();
    else if (isUndo(event) && notices.current.peek()?.undo) void notices.undo();
    else return;
    event.preventDefault();
  };
  where.addEventListener('keydown', listener);
  return () => where.removeEventListener('keydown', listener);
}

function isEditing(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

function isUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
}
