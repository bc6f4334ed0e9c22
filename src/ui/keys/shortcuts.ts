// Every key of the library page, as one table: the keyboard listens by it, the help dialog lists it.
import type { MessageKey } from '../words';

/** What the keys of a group are about, in the order of the help dialog. */
export const groups = [
  { id: 'list', label: 'keysList' },
  { id: 'article', label: 'keysArticle' },
  { id: 'reader', label: 'keysReader' },
  { id: 'go', label: 'keysGo' },
  { id: 'page', label: 'keysPage' },
] as const satisfies readonly { id: string; label: MessageKey }[];

export interface Shortcut {
  id: string;
  group: (typeof groups)[number]['id'];
  /**
   * Any of these does it: the `key` of the event, in lower case; with `Mod+` held Ctrl or Cmd; two keys with a space
   * between are pressed one after the other.
   */
  keys: readonly string[];
  label: MessageKey;
}

/** Keys that other mail and feed readers have, where they agree. */
export const shortcuts = [
  { id: 'next', group: 'list', keys: ['j'], label: 'keyNext' },
  { id: 'previous', group: 'list', keys: ['k'], label: 'keyPrevious' },
  { id: 'open', group: 'list', keys: ['o', 'enter'], label: 'open' },
  { id: 'select', group: 'list', keys: ['x'], label: 'keySelect' },
  { id: 'selectAll', group: 'list', keys: ['mod+a'], label: 'keySelectAll' },
  { id: 'star', group: 'article', keys: ['s'], label: 'star' },
  { id: 'archive', group: 'article', keys: ['e'], label: 'archive' },
  { id: 'unread', group: 'article', keys: ['m'], label: 'keyUnread' },
  { id: 'tag', group: 'article', keys: ['t', 'l'], label: 'keyTag' },
  { id: 'note', group: 'article', keys: ['c'], label: 'keyNote' },
  { id: 'original', group: 'article', keys: ['v'], label: 'openOriginal' },
  { id: 'delete', group: 'article', keys: ['#', 'delete'], label: 'delete' },
  { id: 'focusMode', group: 'reader', keys: ['f'], label: 'focusMode' },
  { id: 'nextMark', group: 'reader', keys: ['n'], label: 'markNext' },
  { id: 'previousMark', group: 'reader', keys: ['p'], label: 'markPrevious' },
  { id: 'larger', group: 'reader', keys: ['+', '='], label: 'keyLarger' },
  { id: 'smaller', group: 'reader', keys: ['-'], label: 'keySmaller' },
  { id: 'print', group: 'reader', keys: ['mod+p'], label: 'print' },
  { id: 'goAll', group: 'go', keys: ['g a'], label: 'viewAll' },
  { id: 'goUnread', group: 'go', keys: ['g u'], label: 'viewUnread' },
  { id: 'goStarred', group: 'go', keys: ['g s'], label: 'viewStarred' },
  { id: 'goArchived', group: 'go', keys: ['g e'], label: 'viewArchived' },
  { id: 'goTrash', group: 'go', keys: ['g t'], label: 'viewTrash' },
  { id: 'search', group: 'page', keys: ['/'], label: 'search' },
  { id: 'undo', group: 'page', keys: ['z', 'mod+z'], label: 'undo' },
  { id: 'back', group: 'page', keys: ['u', 'escape'], label: 'backToList' },
  { id: 'sideList', group: 'page', keys: ['['], label: 'layoutSide' },
  { id: 'articleList', group: 'page', keys: [']'], label: 'layoutList' },
  { id: 'help', group: 'page', keys: ['?'], label: 'shortcuts' },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof shortcuts)[number]['id'];

/** What the page does for each; false leaves the key to the browser. A shortcut without one does nothing. */
export type Doing = Partial<Record<ShortcutId, () => unknown>>;
