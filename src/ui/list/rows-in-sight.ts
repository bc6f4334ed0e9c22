// The rows that a list shows, read as they come in sight and kept true; those left behind are forgotten.
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { CaptureId } from '../../model';
import type { Hit, LibraryAccess, ListPage, ListQuery } from '../library-access';
import { type Ids, slice } from './order';

/** Rows are read in runs of this many, so that scrolling by one asks for nothing. */
const run = 32;

export type Known = ReadonlyMap<CaptureId, Hit>;

/** The first rows of a list, and the query they answer. */
export type FirstPage = ListPage & { asked: ListQuery };

export function watchRows(
  library: LibraryAccess,
  page: ReadonlySignal<FirstPage | undefined>,
  ids: ReadonlySignal<Ids>,
  onError: (error: unknown) => void,
) {
  const from = signal(0);
  const to = signal(0);
  const known = signal<Known>(new Map());

  /** The first rows are known from the page they came with, but for passages of their texts. */
  const stopFirst = effect(() => {
    const first = hitsOf(page.value);
    const before = untracked(() => known.value);
    known.value = new Map(
      first.map((hit) => {
        const passage = page.value?.found && before.get(hit.row.id)?.snippet;
        return [hit.row.id, passage && !hit.snippet ? { ...hit, snippet: passage } : hit];
      }),
    );
  });

  const stopRest = effect(() => {
    const first = page.value;
    if (!first) return;
    const { asked, found } = first;
    const complete = new Set(
      hitsOf(first)
        .filter(({ snippet }) => !found || snippet)
        .map(({ row }) => row.id),
    );
    const wanted = slice(ids.value, from.value, to.value).filter((id) => !complete.has(id));
    if (wanted.length === 0) return;
    return library.watch(
      () => library.readHits(wanted, { ...asked, words: found?.corrected ?? asked.words }),
      (hits) => {
        const near = slice(ids.peek(), Math.max(from.peek() - run, 0), to.peek() + run);
        const before = known.peek();
        const stay = [...complete, ...near].flatMap((id) => before.get(id) ?? []);
        known.value = new Map([...stay, ...hits].map((hit) => [hit.row.id, hit]));
      },
      onError,
    );
  });

  return {
    known: known as ReadonlySignal<Known>,
    see: (first: number, end: number) => {
      from.value = Math.floor(first / run) * run;
      to.value = Math.ceil(end / run) * run;
    },
    stop: () => {
      stopFirst();
      stopRest();
    },
  };
}

function hitsOf(page: ListPage | undefined): readonly Hit[] {
  return page?.found?.hits ?? page?.rows.map((row) => ({ row, titleMarks: [] })) ?? [];
}
