// Listens for the shortcuts of a page, in the page itself and in the windows of frames in it.
import { type Doing, shortcuts } from './shortcuts';

/** The first key of a sequence waits this long for the second, in milliseconds. */
const patience = 1_500;

const byKeys = new Map(shortcuts.flatMap(({ id, keys }) => keys.map((key) => [key as string, id] as const)));
const beginnings = new Set([...byKeys.keys()].filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]!));

type Where = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Listens until the returned function is called. Keys pressed in a field, in an open dialog or menu, or answered by
 * an element already, are left alone.
 */
export function listenForShortcuts(doing: Doing, where: Where = window): () => void {
  let begun = '';
  let beganAt = 0;
  const listener = (event: KeyboardEvent): void => {
    const key = nameOf(event);
    const before = event.timeStamp - beganAt < patience ? begun : '';
    begun = '';
    if (key === '' || event.defaultPrevented || !isFree(event)) return;
    const id = byKeys.get(before === '' ? key : `${before} ${key}`);
    if (id === undefined) {
      if (before === '' && beginnings.has(key)) [begun, beganAt] = [key, event.timeStamp];
      return;
    }
    const act = doing[id];
    if (act && act() !== false) event.preventDefault();
  };
  where.addEventListener('keydown', listener);
  return () => where.removeEventListener('keydown', listener);
}

/** The name of a key in the table; empty for what is held with keys that mean something else. */
function nameOf(event: KeyboardEvent): string {
  // Many layouts have # and [ on a key that counts as Ctrl and Alt together.
  const held = event.getModifierState('AltGraph') ? { altKey: false, ctrlKey: false, metaKey: false } : event;
  const { altKey, ctrlKey, metaKey } = held;
  if (altKey || event.isComposing) return '';
  // A layout without Latin letters has them at the places of the American one.
  const isForeign = event.key.length === 1 && event.key > '~';
  const key = isForeign && event.code.startsWith('Key') ? event.code.slice(3) : event.key;
  if (key.length === 1 && event.shiftKey && /[a-z]/i.test(key)) return '';
  return (ctrlKey || metaKey ? 'mod+' : '') + key.toLowerCase();
}

/** Enter and the like belong to what has the focus where that can be pressed. */
function isFree({ target, key }: KeyboardEvent): boolean {
  // The frame of the reader has classes of its own: what is asked is asked of the element.
  const element = target as Partial<Element> | null;
  if (typeof element?.closest !== 'function') return true;
  const pressed = key.length === 1 ? '' : ', button, a[href], summary';
  return element.closest(`input, textarea, select, [contenteditable], dialog, [role=menu]${pressed}`) === null;
}
