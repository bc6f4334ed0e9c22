// A library in memory, for tests of the interface: what it is asked, and rows to show.
import type { CaptureId, CaptureRow, FullCapture, Receipt } from '../../src/model';
import type { Done, LibraryAccess, ListQuery } from '../../src/ui/library-access';

export function rowOf(id: CaptureId, change: Partial<CaptureRow> = {}): CaptureRow {
  return {
    id,
    uid: `uid-${id}`,
    url: `https://example.org/${id}`,
    canonicalUrl: `https://example.org/${id}`,
    title: `Article ${id}`,
    byline: ['Ada Marsh'],
    siteName: 'Harbour Weekly',
    publishedTime: '2017-10-23',
    modifiedTime: '',
    section: '',
    keywords: [],
    licence: '',
    identifiers: {},
    lang: 'en',
    dir: 'ltr',
    excerpt: '',
    leadImage: '',
    wordCount: 1400,
    readingMinutes: 6,
    capturedAt: Date.UTC(2026, 0, 1) + id * 60_000,
    updatedAt: Date.UTC(2026, 0, 1) + id * 60_000,
    state: 'read',
    starred: false,
    tags: [],
    ...change,
  };
}

export function captureOf(id: CaptureId, change: Partial<FullCapture> = {}): FullCapture {
  const text = 'The boat came.';
  return {
    ...rowOf(id),
    html: `<p>${text}</p>`,
    text,
    versions: [],
    assets: [],
    hasSource: false,
    edits: {},
    note: '',
    ...change,
  };
}

export const receipt: Receipt = {
  pipeline: 1,
  textKept: 0.97,
  images: { kept: 2, missing: 0 },
  dropped: [{ pass: 'furniture', elements: 12, words: 80 }],
  chosenBy: 'readability',
  sources: { title: 'og:title' },
  warnings: [],
  milliseconds: 31,
};

export interface FakeLibrary extends LibraryAccess {
  rows: CaptureRow[];
  /** Ids in the trash. */
  trashed: Set<CaptureId>;
  /** When set, every question fails with it. */
  failure: Error | undefined;
  /** Every limit that a list was asked with. */
  limits: number[];
}

export function fakeLibrary(rows: CaptureRow[]): FakeLibrary {
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const matching = ({ view, words }: ListQuery): CaptureRow[] =>
    library.rows.filter(
      ({ id, title, state }) =>
        library.trashed.has(id) === (view === 'trash') &&
        (view !== 'unread' || state === 'unread') &&
        title.toLowerCase().includes(words.toLowerCase()),
    );
  const change = async (ids: CaptureId[], make: (row: CaptureRow) => CaptureRow): Promise<Done> => {
    if (library.failure) throw library.failure;
    const before = library.rows;
    library.rows = before.map((row) => (ids.includes(row.id) ? make(row) : row));
    changed();
    const undo = async (): Promise<void> => {
      library.rows = library.rows.map((row) => before.find(({ id }) => id === row.id && ids.includes(id)) ?? row);
      changed();
    };
    return { changed: ids.length, undo };
  };
  const move = async (ids: CaptureId[], toTrash: boolean): Promise<Done> => {
    if (library.failure) throw library.failure;
    for (const id of ids) {
      if (toTrash) library.trashed.add(id);
      else library.trashed.delete(id);
    }
    changed();
    return { changed: ids.length, undo: async () => void (await move(ids, !toTrash)) };
  };

  const library: FakeLibrary = {
    rows,
    trashed: new Set(),
    failure: undefined,
    limits: [],
    listRows: async ({ limit, ...query }) => {
      if (library.failure) throw library.failure;
      library.limits.push(limit);
      const found = matching(query);
      return { rows: found.slice(0, limit), total: found.length, more: found.length > limit };
    },
    listIds: async (query) => matching(query).map(({ id }) => id),
    readHits: async (ids) =>
      ids.flatMap((id) => library.rows.filter((row) => row.id === id).map((row) => ({ row, titleMarks: [] }))),
    countRows: async (view) => matching({ view, words: '' }).length,
    setState: async (ids, state) => change(ids, (row) => ({ ...row, state })),
    setStarred: async (ids, starred) => change(ids, (row) => ({ ...row, starred })),
    moveToTrash: (ids) => move(ids, true),
    restoreFromTrash: (ids) => move(ids, false),
    watch: (query, onValue, onError) => {
      let stopped = false;
      const run = (): void => {
        query().then(
          (value) => !stopped && onValue(value),
          (error: unknown) => !stopped && onError(error),
        );
      };
      listeners.add(run);
      run();
      return () => {
        stopped = true;
        listeners.delete(run);
      };
    },
  };
  return library;
}
