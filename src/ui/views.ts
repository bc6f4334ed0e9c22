// The views and orders of a library: what a text names, such as an address or a remembered query, and their words.
import { type ListQuery, type Sort, type StateView, sorts, stateViews, type View } from './library-access';
import { type MessageKey, t } from './words';

const labels: Record<StateView | 'read', MessageKey> = {
  all: 'viewAll',
  unread: 'viewUnread',
  read: 'viewRead',
  starred: 'viewStarred',
  archived: 'viewArchived',
  trash: 'viewTrash',
};

const orders: Record<Sort['by'], MessageKey> = {
  relevance: 'sortRelevance',
  captured: 'sortCaptured',
  published: 'sortPublished',
  title: 'sortTitle',
  site: 'sortSite',
  length: 'sortLength',
};

/** The words of a view: of a state in the user's language, else the tag or the site itself. */
export function viewWords(view: View): string {
  return isState(view) ? t(labels[view]) : view.slice(view.indexOf(':') + 1);
}

export function sortWords(by: Sort['by']): string {
  return t(orders[by]);
}

/** The view that a text names. */
export function viewFrom(text: unknown): View | undefined {
  if (typeof text !== 'string') return undefined;
  return isState(text) || /^(tag|site):./s.test(text) ? (text as View) : undefined;
}

function isState(text: string): text is StateView | 'read' {
  return text === 'read' || stateViews.some((known) => known === text);
}

/** An order as one word: `title`, or `-title` the other way round. */
export function sortText({ by, reversed }: Sort): string {
  return reversed ? `-${by}` : by;
}

/** The order that a text names. */
export function sortFrom(text: unknown): Sort | undefined {
  const [, minus, word] = /^(-?)(\w+)$/.exec(String(text)) ?? [];
  const by = sorts.find((known) => known === word);
  return by && { by, ...(minus === '-' && { reversed: true }) };
}

/** Whether two queries ask for the same list. */
export function sameQuery(one: ListQuery, other: ListQuery): boolean {
  const [a, b] = [one, other].map(({ sort }) => (sort ? sortText(sort) : ''));
  return one.view === other.view && one.words === other.words && a === b;
}
