// What keys, menus and buttons of the page do, each to what the user means: the chosen rows, the open article, or the row
// that the keyboard stands on.
import type { CaptureId } from '../src/model';
import type { StateView } from '../src/ui/library-access';
import { placeOf } from '../src/ui/list/order';
import { goTo } from './address';
import type { LibraryParts } from './parts';

export type Commands = ReturnType<typeof createCommands>;

export function createCommands({ listing, reading, actions, asking }: LibraryParts) {
  const chosen = (): number => listing.selection.peek().chosen.size;
  const targets = (): CaptureId[] => {
    const open = reading.shown.peek();
    return chosen() === 0 && open !== undefined ? [open] : listing.targets();
  };
  const inTrash = (): boolean => listing.query.peek().view === 'trash';
  /** Rows in sight say how they are; of others it is not known, and they count as not being so. */
  const all = (ids: CaptureId[], is: (row: { state: string; starred: boolean }) => boolean): boolean =>
    ids.every((id) => {
      const open = reading.capture.peek();
      const row = open?.id === id ? open : listing.known.peek().get(id)?.row;
      return row !== undefined && is(row);
    });

  /** Goes by one row: to the next article where one is open, else from row to row. */
  async function step(by: 1 | -1): Promise<void> {
    const open = reading.shown.peek();
    const from = placeOf(listing.ids.peek(), open ?? listing.active.peek());
    const to = from < 0 ? 0 : from + by;
    if (to < 0 || to >= (listing.total.peek() ?? 0)) return;
    await listing.moveTo(to);
    const next = listing.active.peek();
    if (open !== undefined && next !== undefined) goTo(next);
  }

  /** What is open goes out of sight: its neighbour takes its place, so that reading goes on. */
  function onward(ids: CaptureId[]): void {
    const open = reading.shown.peek();
    if (open === undefined || !ids.includes(open)) return;
    const { after, before } = listing.around(open);
    goTo(after ?? before);
  }

  return {
    targets,
    next: () => step(1),
    previous: () => step(-1),
    open: () => {
      const active = listing.active.peek();
      if (active === undefined) return false;
      goTo(active);
      return true;
    },
    select: () => {
      const active = listing.active.peek() ?? reading.shown.peek();
      if (active !== undefined) listing.toggle(active);
    },
    selectAll: () => void listing.chooseAll(),
    star: () => {
      const ids = targets();
      if (ids.length > 0 && !inTrash()) void actions.setStarred(ids, !all(ids, ({ starred }) => starred));
    },
    archive: () => {
      const ids = targets();
      if (ids.length === 0 || inTrash()) return;
      const archived = all(ids, ({ state }) => state === 'archived');
      void actions.setState(ids, archived ? 'read' : 'archived');
    },
    unread: () => {
      const ids = targets();
      if (ids.length === 0 || inTrash()) return;
      const unread = all(ids, ({ state }) => state === 'unread');
      reading.settle(ids);
      void actions.setState(ids, unread ? 'read' : 'unread');
    },
    remove: () => {
      const ids = targets();
      if (ids.length === 0 || inTrash()) return;
      onward(ids);
      void actions.moveToTrash(ids);
      listing.clear();
    },
    original: () => {
      const open = reading.capture.peek();
      const url = open?.url ?? listing.known.peek().get(listing.active.peek() ?? -1)?.row.url;
      if (url) window.open(url, '_blank', 'noopener,noreferrer');
    },
    focusMode: () => {
      if (reading.shown.peek() === undefined) return;
      reading.focus.value = !reading.focus.peek();
      reading.frame.peek()?.focus();
    },
    tag: () => {
      if (chosen() > 0) asking.value = 'tags';
      else reading.flip('tags');
    },
    showView: (view: StateView) => listing.show({ view, words: '' }),
  };
}
