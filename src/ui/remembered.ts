// The view and the search words, kept while the browser runs: a popup that is opened again shows what it showed.
import browser from '../browser';
import { type ListQuery, views } from './library-access';

type Page = 'popup' | 'library';

const keyOf = (page: Page): string => `list.${page}`;

/** The query a page showed last; all articles when there is none. */
export async function recallQuery(page: Page): Promise<ListQuery> {
  const stored: unknown = (await browser.storage.session.get(keyOf(page)))[keyOf(page)];
  const { view, words } = (stored ?? {}) as Partial<Record<keyof ListQuery, unknown>>;
  return {
    view: views.find((known) => known === view) ?? 'all',
    words: typeof words === 'string' ? words : '',
  };
}

export async function rememberQuery(page: Page, query: ListQuery): Promise<void> {
  await browser.storage.session.set({ [keyOf(page)]: query });
}
