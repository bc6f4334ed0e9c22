// The list follows the page's address, and the address the list: back and forward, reload, a link from elsewhere.
import { effect } from '@preact/signals';
import type { Listing } from '../src/ui/list/listing';
import { sameQuery } from '../src/ui/views';
import { keepTop, keptTop, nameList, queryIn } from './address';

/** Scrolling is kept once it has paused, in milliseconds: browsers count how often a page writes its address. */
const pause = 250;

export function followAddress(listing: Listing): void {
  listing.top.value = keptTop();
  effect(() => nameList(listing.query.value));
  addEventListener('hashchange', () => {
    const named = queryIn(location.hash);
    if (!named || sameQuery(named, listing.query.peek())) return;
    listing.show(named);
    listing.top.value = keptTop();
  });

  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const top = listing.top.value;
    clearTimeout(waiting);
    waiting = setTimeout(() => keepTop(top), pause);
  });
  addEventListener('pagehide', () => keepTop(listing.top.peek()));
}
