// The views of a library.

/** `all` is everything that is not in the trash, the archived too. */
export type View = 'all' | 'unread' | 'starred' | 'archived' | 'trash';
