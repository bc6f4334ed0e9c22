// The views of a library, by state, by tag, by site, and their orders. Plain words, so that an address or a saved search can hold them.

/** `all` is everything that is not in the trash, the archived too. */
export type StateView = 'all' | 'unread' | 'read' | 'starred' | 'archived' | 'trash';

/** The captures of a tag, those nested in it too, or of a site (a host without `www.`), none of the trash. */
export type View = StateView | `tag:${string}` | `site:${string}`;

/** The tag whose view this is. */
export function tagIn(view: View): string | undefined {
  return view.startsWith('tag:') ? view.slice(4) : undefined;
}

/** The site whose view this is. */
export function siteIn(view: View): string | undefined {
  return view.startsWith('site:') ? view.slice(5) : undefined;
}

/** By `relevance` a search sorts; without words it is as `captured`. The trash keeps the order of deletion. */
export const sorts = ['captured', 'published', 'title', 'site', 'length', 'relevance'] as const;
export type SortBy = (typeof sorts)[number];

export interface Sort {
  by: SortBy;
  /** The other way round than is usual: the oldest, the shortest, Z before A. */
  reversed?: boolean;
}
