// What the page's address names: the list and the capture, so that reload, back and a kept tab show them again.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CaptureId } from '../src/model';
import type { ListQuery } from '../src/ui/library-access';
import { sameQuery, sortFrom, sortText, viewFrom } from '../src/ui/views';

/** The capture of an address such as `#view=unread&capture=12`; undefined when it names none. */
export function captureIn(hash: string): CaptureId | undefined {
  const id = Number(new URLSearchParams(hash.slice(1)).get('capture'));
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** The list of an address; undefined when it names none, as that by which the popup opens a capture. */
export function queryIn(hash: string): ListQuery | undefined {
  const named = new URLSearchParams(hash.slice(1));
  const view = viewFrom(named.get('view'));
  return view && { view, words: named.get('words') ?? '', sort: sortFrom(named.get('sort')) };
}

/** The address of a list and a capture. */
export function hashOf({ view, words, sort }: ListQuery, capture: CaptureId | undefined): string {
  const named = new URLSearchParams({ view });
  if (words !== '') named.set('words', words);
  if (sort) named.set('sort', sortText(sort));
  if (capture !== undefined) named.set('capture', String(capture));
  return `#${named}`;
}

/** Follows the address for as long as the page lives. */
export function watchAddress(): ReadonlySignal<CaptureId | undefined> {
  const shown = signal(captureIn(location.hash));
  addEventListener('hashchange', () => {
    shown.value = captureIn(location.hash);
  });
  return shown;
}

/** Shows a capture, as a step that the back button takes back; undefined closes the reader. */
export function goTo(id: CaptureId | undefined): void {
  const query = queryIn(location.hash);
  if (query) location.hash = hashOf(query, id);
  else location.hash = id === undefined ? '' : `#capture=${id}`;
}

/** Writes a list into the address: another view is a step of its own, words and order of the same one are not. */
export function nameList(query: ListQuery): void {
  const named = queryIn(location.hash);
  if (named && sameQuery(named, query)) return;
  const hash = hashOf(query, captureIn(location.hash));
  if (named && named.view !== query.view) location.hash = hash;
  else history.replaceState(history.state, '', hash);
}

/** How far the list is scrolled, kept with the address: pixels. */
export function keepTop(top: number): void {
  history.replaceState({ top }, '');
}

export function keptTop(): number {
  const top: unknown = (history.state as { top?: unknown } | null)?.top;
  return typeof top === 'number' && top > 0 ? top : 0;
}
