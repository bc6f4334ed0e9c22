// The keys of the page, each with what it does.
import type { Doing } from '../src/ui/keys/shortcuts';
import { goTo } from './address';
import type { Commands } from './commands';
import type { Layout } from './layout/layout';
import type { LibraryParts } from './parts';
import { resized } from './reader/frame/look';
import { changeLook } from './reader/LookButton';

interface Where {
  commands: Commands;
  /** Goes to the search field, and to the list. */
  toSearch: () => void;
  toList: () => void;
}

export function keysOf(parts: LibraryParts, { commands, toSearch, toList }: Where): Doing {
  const { notices, dialogs, layout, reading, listing, settings } = parts;
  const flip = (part: keyof Layout & ('side' | 'list')) => (): void => {
    layout.value = { ...layout.peek(), [part]: !layout.peek()[part] };
  };
  return {
    ...{ next: commands.next, previous: commands.previous, open: commands.open, select: commands.select },
    ...{ selectAll: commands.selectAll, star: commands.star, archive: commands.archive, unread: commands.unread },
    ...{ delete: commands.remove, original: commands.original },
    goAll: () => commands.showView('all'),
    goUnread: () => commands.showView('unread'),
    goStarred: () => commands.showView('starred'),
    goArchived: () => commands.showView('archived'),
    goTrash: () => commands.showView('trash'),
    search: toSearch,
    undo: () => {
      if (!notices.current.peek()?.undo) return false;
      void notices.undo();
      return true;
    },
    back: () => {
      if (reading.focus.peek()) reading.focus.value = false;
      else if (listing.selection.peek().chosen.size > 0) listing.clear();
      else if (reading.shown.peek() === undefined) return false;
      else {
        goTo(undefined);
        toList();
      }
      return true;
    },
    sideList: flip('side'),
    articleList: flip('list'),
    help: () => dialogs.show('keys'),
    tag: commands.tag,
    note: () => reading.flip('note'),
    focusMode: commands.focusMode,
    nextMark: () => reading.frame.peek()?.stepMark(1),
    previousMark: () => reading.frame.peek()?.stepMark(-1),
    larger: () => changeLook(resized(settings.peek().reader, 1)),
    smaller: () => changeLook(resized(settings.peek().reader, -1)),
    print: () => {
      const frame = reading.frame.peek();
      frame?.print();
      return frame !== undefined;
    },
  };
}
