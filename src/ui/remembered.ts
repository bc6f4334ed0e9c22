// The view, the order and the search words, kept while the browser runs: a popup that is opened again shows what it showed.
import browser from '../browser';
import type { ListQuery } from './library-access';
import { sortFrom, sortText, viewFrom } from './views';

type Page = 'popup' | 'library';

const keyOf = (page: Page): string => `list.${page}`;

/** The query a page showed last; all articles when there is none. */
export async function recallQuery(page: Page): Promise<ListQuery> {
  const stored: unknown = (await browser.storage.session.get(keyOf(page)))[keyOf(page)];
  const { view, words, sort } = (stored ?? {}) as Record<string, unknown>;
  return {
    view: viewFrom(view) ?? 'all',
    words: typeof words === 'string' ? words : '',
    sort: sortFrom(sort),
  };
}

export async function rememberQuery(page: Page, { view, words, sort }: ListQuery): Promise<void> {
  await browser.storage.session.set({ [keyOf(page)]: { view, words, ...(sort && { sort: sortText(sort) }) } });
}
