// The keyword `op` in the address bar: what follows it is searched for in the library, and what is chosen is opened there.
import browser from '../browser';
import { report } from '../errors';
import type { CaptureRow } from '../model';
import { searchRows } from '../storage/search/searching';

/** As many as an address bar shows. */
const most = 6;

export interface Suggestion {
  /** What becomes the text when it is chosen: the address of the capture in the library. */
  content: string;
  description: string;
}

/** Searches while the user types, and opens what they choose. */
export function offerOmnibox(): void {
  let newest: AbortController | undefined;
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxSearch') });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    newest?.abort();
    newest = new AbortController();
    const { signal } = newest;
    suggestions(text, signal).then(suggest, (error: unknown) => {
      if (!signal.aborted) report(error, 'address bar');
    });
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    open(addressFor(text), disposition).catch((error: unknown) => report(error, 'address bar'));
  });
}

/** What the library holds for what is typed, the best first. */
export async function suggestions(text: string, signal?: AbortSignal): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  const { hits } = await searchRows({ text, view: 'all', limit: most, snippets: 0, ...(signal && { signal }) });
  return hits.map(({ row }) => suggestionOf(row));
}

function suggestionOf({ id, title, siteName, url }: CaptureRow): Suggestion {
  const words = [title || url, siteName].filter((part) => part !== '').join(' – ');
  return { content: `${libraryPage()}#capture=${id}`, description: plain(words) };
}

/** Chrome reads a description as XML, Firefox as text: what XML minds is left out, which harms neither. */
function plain(text: string): string {
  return text
    .replace(/[&<>"'\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A suggestion's own address; for anything else the library, searched for it. */
function addressFor(text: string): string {
  const page = libraryPage();
  return text.startsWith(`${page}#`) ? text : `${page}#${new URLSearchParams({ view: 'all', words: text })}`;
}

function libraryPage(): string {
  return browser.runtime.getURL('library/index.html');
}

async function open(url: string, disposition: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
