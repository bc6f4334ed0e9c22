// What the keyboard does in a list of captures.
import type { CaptureId } from '../../model';
import type { Listing } from './listing';
import { placeOf } from './order';
import { moveBy } from './selection';

export interface ListDoing {
  listing: Listing;
  onOpen: (id: CaptureId) => void;
  onDelete: (ids: CaptureId[]) => void;
  /** Rows that Page Up and Page Down go. */
  pageRows: number;
}

/** Answers a key and keeps it from the browser; leaves every other key alone. */
export function listKey(event: KeyboardEvent, doing: ListDoing): void {
  if (event.altKey) return;
  const answered = event.ctrlKey || event.metaKey ? withControl(event, doing) : plainKey(event, doing);
  if (answered) event.preventDefault();
}

function withControl(event: KeyboardEvent, { listing }: ListDoing): boolean {
  if (event.key.toLowerCase() !== 'a') return false;
  void listing.chooseAll();
  return true;
}

function plainKey(event: KeyboardEvent, doing: ListDoing): boolean {
  const { listing, onOpen, onDelete } = doing;
  const active = listing.active.peek();
  switch (event.key) {
    case 'Enter':
      if (active !== undefined) onOpen(active);
      return true;
    case ' ':
      if (active !== undefined) listing.toggle(active);
      return true;
    case 'Delete':
      onDelete(listing.targets());
      return true;
    case 'Escape':
      // Nothing to clear: the key is the browser's, which closes the popup.
      if (listing.selection.peek().chosen.size === 0) return false;
      listing.clear();
      return true;
    default:
      return move(event, doing);
  }
}

function move({ key, shiftKey }: KeyboardEvent, { listing, pageRows }: ListDoing): boolean {
  const place = placeOf(listing.ids.peek(), listing.active.peek());
  const next = moveBy(key, place, listing.total.peek() ?? 0, pageRows);
  if (next === undefined) return false;
  void listing.moveTo(next, shiftKey);
  return true;
}
