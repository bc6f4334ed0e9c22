// The state of one list of captures: what it shows, what is chosen in it, where the keyboard stands. Of rows it keeps
// those in sight; of all others, once it is scrolled, their ids.
import { batch, computed, effect, signal, untracked } from '@preact/signals';
import { codeOf, type ErrorCode } from '../../errors';
import type { CaptureId } from '../../model';
import type { LibraryAccess, ListQuery, View } from '../library-access';
import { type Ids, inPlace, placeOf, slice, survivor } from './order';
import { type FirstPage, watchRows } from './rows-in-sight';
import { all, extendTo, nothing, toggle } from './selection';

/** Rows asked for at first: more than a window shows. */
const firstRows = 64;

export type Listing = ReturnType<typeof createListing>;

/** Starts showing a list and keeps it true until `stop`. */
export function createListing(library: LibraryAccess, start: ListQuery) {
  const query = signal(start);
  /** Undefined until the library answered for the first time. */
  const page = signal<FirstPage | undefined>(undefined);
  const ids = signal<Ids>([]);
  const failure = signal<ErrorCode | undefined>(undefined);
  const selection = signal(nothing);
  const active = signal<CaptureId | undefined>(undefined);
  /** Pixels from the top; the list on the page follows it, and tells it. */
  const top = signal(0);
  /** Whether more ids than the first are needed; then whether they are there. */
  const needsAll = signal(false);
  let hasAll = false;
  let waiting: (() => void)[] = [];
  /** Opened in the view of the unread: they stay in it, though being read takes them out of what it asks for. */
  let kept: readonly CaptureId[] = [];

  const fail = (error: unknown): void => {
    failure.value = codeOf(error);
    for (const go of waiting.splice(0)) go();
  };
  function order(fresh: Ids): void {
    const before = ids.peek();
    const after = inPlace(before, fresh, kept);
    active.value = survivor(active.peek(), before, after);
    ids.value = after;
  }

  const stopFirst = effect(() => {
    const asked = query.value;
    return library.watch(
      () => library.listRows({ ...asked, limit: firstRows }),
      (found) =>
        batch(() => {
          page.value = { ...found, asked };
          failure.value = undefined;
          if (!hasAll || !found.more) order(found.rows.map(({ id }) => id));
        }),
      fail,
    );
  });
  const stopAll = effect(() => {
    if (!needsAll.value) return;
    return library.watch(
      () => library.listIds(query.value),
      (found) =>
        batch(() => {
          hasAll = true;
          order(found);
          for (const go of waiting.splice(0)) go();
        }),
      fail,
    );
  });
  const sight = watchRows(library, page, ids, fail);

  /** All ids, though there may be fewer when the library fails. */
  function wholeOrder(): Promise<void> {
    const first = page.peek();
    if (hasAll || (first && first.asked === query.peek() && !first.more)) return Promise.resolve();
    return new Promise((resolve) => {
      waiting = [...waiting, resolve];
      needsAll.value = true;
    });
  }

  function show(change: Partial<ListQuery>): void {
    batch(() => {
      query.value = { ...query.peek(), ...change };
      selection.value = nothing;
      active.value = undefined;
      top.value = 0;
      needsAll.value = false;
      hasAll = false;
      kept = [];
    });
  }

  const total = computed(() => page.value && Math.max(page.value.total, ids.value.length));
  return {
    ...{ query, page, ids, total, known: sight.known, failure, selection, active, top },
    /** Whether what is shown still answers an earlier query. */
    busy: computed(() => page.value?.asked !== query.value && failure.value === undefined),
    found: computed(() => page.value?.found),
    stop: () => {
      for (const stop of [stopFirst, stopAll, sight.stop]) stop();
    },
    show,
    showView: (view: View) => show({ view }),
    search: (words: string) => show({ words }),
    /** Tells which rows are in sight, as places in the order: the first, and the one after the last. */
    see: (from: number, to: number) => {
      sight.see(from, to);
      if (to > ids.peek().length && page.peek()?.more) needsAll.value = true;
    },
    /** A row that is opened among the unread stays where it is, as read, until the view changes. */
    keep: (id: CaptureId) => {
      if (query.peek().view === 'unread' && placeOf(ids.peek(), id) >= 0) kept = [...kept, id];
    },
    /** Deleted rows stay nowhere in the list they were deleted from; the trash, if it is shown by now, has them. */
    release: (gone: readonly CaptureId[], from: ListQuery) => {
      if (query.peek() !== from) return;
      kept = kept.filter((id) => !gone.includes(id));
      if (gone.length < firstRows) order(Array.from(ids.peek()).filter((id) => !gone.includes(id)));
    },
    /** Makes the row at a place the active one, and chooses all up to it when told to. */
    moveTo: async (place: number, extend = false) => {
      if (place >= ids.peek().length) await wholeOrder();
      const id = ids.peek()[Math.min(place, ids.peek().length - 1)];
      if (id === undefined) return;
      if (extend) selection.value = extendTo(anchored(), id, ids.peek());
      active.value = id;
    },
    toggle: (id: CaptureId) => {
      selection.value = toggle(selection.peek(), id);
    },
    extendTo: (id: CaptureId) => {
      selection.value = extendTo(anchored(), id, ids.peek());
    },
    /** Everything the query finds, not only the rows that are shown. */
    chooseAll: async () => {
      const asked = query.peek();
      await wholeOrder();
      if (query.peek() === asked) selection.value = all(Array.from(ids.peek()));
    },
    clear: () => {
      selection.value = nothing;
    },
    /** What an action is about: the chosen rows, or the one the keyboard stands on. */
    targets: (): CaptureId[] =>
      untracked(() => {
        if (selection.value.chosen.size > 0) return [...selection.value.chosen];
        return active.value === undefined ? [] : [active.value];
      }),
    /** The rows around one, in the order of the list: that before it and that after it. */
    around: (id: CaptureId): { before: CaptureId | undefined; after: CaptureId | undefined } => {
      const place = placeOf(ids.peek(), id);
      const [before, after] = place < 0 ? [] : slice(ids.peek(), place - 1, place + 2).filter((each) => each !== id);
      return place === 0 ? { before: undefined, after: before } : { before, after };
    },
  };

  function anchored() {
    const from = selection.peek();
    return { ...from, anchor: from.anchor ?? active.peek() };
  }
}
