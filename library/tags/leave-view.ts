// The list of a tag that has another name now, or none.
import type { LibraryParts } from '../parts';

/** Follows a tag to its new name where its list is shown; without one, all articles are shown. */
export function leaveView({ listing }: LibraryParts, tag: string, name: string | undefined): void {
  const { view } = listing.query.peek();
  const shown = view.startsWith('tag:') ? view.slice(4) : undefined;
  if (shown === undefined || (shown !== tag && !shown.startsWith(`${tag}/`))) return;
  listing.showView(name === undefined ? 'all' : `tag:${name}${shown.slice(tag.length)}`);
}
