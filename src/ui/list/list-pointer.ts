// What a click does in a list of captures: on the letter it chooses, with Shift it chooses a range, elsewhere it opens.
import type { ListDoing } from './list-keys';

/** Answers a click anywhere in the list. */
export function clickRow(event: MouseEvent, { listing, onOpen }: ListDoing): void {
  const target = event.target as Element;
  const id = Number(target.closest<HTMLElement>('[data-id]')?.dataset.id);
  if (!id) return;
  if (event.shiftKey) listing.extendTo(id);
  else if (event.ctrlKey || event.metaKey || target.closest('[data-choose]')) listing.toggle(id);
  else onOpen(id);
  listing.active.value = id;
}
