// The state of one list of captures: what it shows, what is chosen in it, where the keyboard stands.
import { batch, computed, effect, signal, untracked } from '@preact/signals';
import { codeOf, type ErrorCode } from '../../errors';
import type { CaptureId, CaptureRow } from '../../model';
import type { Found, LibraryAccess, ListQuery, View } from '../library-access';
import { all, extendTo, nothing, toggle } from './selection';

/** Rows asked for at first. Doubled whenever the end comes in sight, so that a long scroll costs little more than it shows. */
const firstRows = 100;

export type Listing = ReturnType<typeof createListing>;

/** Starts showing a list and keeps it true until `stop`. */
export function createListing(library: LibraryAccess, start: ListQuery) {
  const query = signal<ListQuery>(start);
  const limit = signal(firstRows);
  /** Undefined until the library answered for the first time. */
  const rows = signal<CaptureRow[] | undefined>(undefined);
  const more = signal(false);
  /** While something is searched for. */
  const found = signal<Found | undefined>(undefined);
  const failure = signal<ErrorCode | undefined>(undefined);
  const selection = signal(nothing);
  const active = signal<CaptureId | undefined>(undefined);
  /** Opened in the view of the unread: they stay in it, though being read takes them out of what it asks for. */
  let opened: ReadonlyMap<CaptureId, CaptureRow> = new Map();
  const order = computed(() => (rows.value ?? []).map(({ id }) => id));

  const stop = effect(() => {
    const asked = { ...query.value, limit: limit.value };
    return library.watch(
      () => library.listRows(asked),
      (page) =>
        batch(() => {
          const shown = withOpened(page.rows, opened);
          active.value = survivor(active.peek(), rows.peek() ?? [], shown);
          rows.value = shown;
          more.value = page.next !== undefined;
          found.value = page.found;
          failure.value = undefined;
        }),
      (error) => {
        failure.value = codeOf(error);
      },
    );
  });

  function show(change: Partial<ListQuery>): void {
    batch(() => {
      query.value = { ...query.peek(), ...change };
      limit.value = firstRows;
      selection.value = nothing;
      active.value = undefined;
      opened = new Map();
    });
  }

  return {
    query,
    rows,
    order,
    more,
    found,
    failure,
    selection,
    active,
    stop,
    showView: (view: View) => show({ view }),
    search: (words: string) => show({ words }),
    /** A row that is opened among the unread stays where it is, as read, until the view changes. */
    keep: (id: CaptureId) => {
      const row = rows.peek()?.find((each) => each.id === id);
      if (row && query.peek().view === 'unread') opened = new Map([...opened, [id, { ...row, state: 'read' }]]);
    },
    /** Deleted rows stay nowhere. */
    release: (ids: readonly CaptureId[]) => {
      opened = new Map([...opened].filter(([id]) => !ids.includes(id)));
      rows.value = rows.peek()?.filter(({ id }) => !ids.includes(id));
    },
    showMore: () => {
      if (more.peek() && (rows.peek()?.length ?? 0) >= limit.peek()) limit.value *= 2;
    },
    toggle: (id: CaptureId) => {
      selection.value = toggle(selection.peek(), id);
    },
    extendTo: (id: CaptureId) => {
      const from = selection.peek();
      const anchor = from.anchor ?? active.peek();
      selection.value = extendTo({ ...from, anchor }, id, order.peek());
    },
    /** Everything the query finds, not only the rows that are shown. */
    chooseAll: async () => {
      const asked = query.peek();
      const ids = await library.listIds(asked);
      if (query.peek() === asked) selection.value = all(ids);
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
  };
}

/** Rows with those that were opened and are no longer among them, each in its place: newest first. */
function withOpened(rows: CaptureRow[], opened: ReadonlyMap<CaptureId, CaptureRow>): CaptureRow[] {
  const there = new Set(rows.map(({ id }) => id));
  const missing = [...opened.values()].filter(({ id }) => !there.has(id));
  if (missing.length === 0) return rows;
  return [...rows, ...missing].sort((one, other) => other.capturedAt - one.capturedAt || other.id - one.id);
}

/** When the active row leaves the list, the one that takes its place becomes active. */
function survivor(active: CaptureId | undefined, before: CaptureRow[], after: CaptureRow[]): CaptureId | undefined {
  if (active === undefined || after.some(({ id }) => id === active)) return active;
  const place = before.findIndex(({ id }) => id === active);
  return after[Math.min(Math.max(place, 0), after.length - 1)]?.id;
}
