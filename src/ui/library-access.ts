// What the interface asks of the library. The pages hand in the storage and export wings: wings do not know each other.
import type { CaptureId, CaptureRow, ReadState } from '../model';

export const stateViews = ['all', 'unread', 'starred', 'archived', 'trash'] as const;
export type StateView = (typeof stateViews)[number];

/** By state, by tag (those nested in it too), by site (a host without `www.`). No list of the interface is `read`, though a saved search may be. */
export type View = StateView | 'read' | `tag:${string}` | `site:${string}`;

export const sorts = ['relevance', 'captured', 'published', 'title', 'site', 'length'] as const;

export interface Sort {
  by: (typeof sorts)[number];
  /** The other way round than is usual: the oldest, the shortest, Z before A. */
  reversed?: boolean;
}

export interface ListQuery {
  view: View;
  /** What was typed into the search field; empty for all. */
  words: string;
  /** Newest first, or what was found by relevance, when not said. */
  sort?: Sort | undefined;
}

/** The first rows of a list. */
export interface ListPage {
  rows: CaptureRow[];
  /** Rows in the whole list. */
  total: number;
  /** Whether rows follow these. */
  more: boolean;
  found?: Found;
}

/** From a place in a text up to another, in UTF-16 units. */
export type Mark = [start: number, end: number];

/** A row that was found, and why: what to mark in its title, and a passage of its text. */
export interface Hit {
  row: CaptureRow;
  titleMarks: Mark[];
  snippet?: { text: string; marks: Mark[] };
}

/** What a search says besides its rows. */
export interface Found {
  hits: Hit[];
  total: number;
  /** What was searched for instead, when a slip was forgiven. */
  corrected?: string;
  /** Parts of what was typed that were searched as words, or left out. */
  notes: { kind: 'unknownField' | 'unknownValue' | 'strayOr' | 'nothingToSearch'; text: string }[];
  /** Whether older captures are still being indexed. */
  incomplete: boolean;
}

/** How whoever waits for long work follows it and ends it. */
export interface Steps {
  onProgress?: (done: number, total: number) => void;
  /** Aborted, the work ends after the step that is under way; what is done stays done. */
  signal?: AbortSignal;
}

/** What a change of captures answers: how many are other than before, and the way back. */
export interface Done {
  changed: number;
  undo: (steps?: Steps) => Promise<void>;
}

export interface LibraryAccess {
  listRows(query: ListQuery & { limit: number }): Promise<ListPage>;
  /** All ids of a list, in its order. */
  listIds(query: ListQuery): Promise<CaptureId[]>;
  /** Rows of a list, those that are gone left out; with a passage and its marks when they were searched for. */
  readHits(ids: CaptureId[], query: ListQuery): Promise<Hit[]>;
  countRows(view: View): Promise<number>;
  setState(ids: CaptureId[], state: ReadState, steps?: Steps): Promise<Done>;
  setStarred(ids: CaptureId[], starred: boolean, steps?: Steps): Promise<Done>;
  moveToTrash(ids: CaptureId[], steps?: Steps): Promise<Done>;
  restoreFromTrash(ids: CaptureId[], steps?: Steps): Promise<Done>;
  /** Calls back now and whenever the answer changes, from whichever context. Returns the way to stop. */
  watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): () => void;
}

/** Tags, as their field and their dialog ask for them. */
export interface TagAccess {
  /** Tags of the library for what is typed. */
  completeTag(typed: string): Promise<string[]>;
  /** Tags to offer for a capture; none that it bears. */
  suggestTags(row: Pick<CaptureRow, 'keywords' | 'section' | 'title' | 'tags'>): Promise<string[]>;
  changeTags(ids: CaptureId[], change: { add?: string[]; remove?: string[] }, steps?: Steps): Promise<Done>;
  renameTag(tag: string, name: string, steps?: Steps): Promise<Done>;
  mergeTags(tags: string[], into: string, steps?: Steps): Promise<Done>;
  deleteTag(tag: string, steps?: Steps): Promise<Done>;
}

/** A list that the user gave a name. */
export interface SavedSearch extends ListQuery {
  id: number;
  name: string;
}

export interface SearchAccess {
  saveSearch(name: string, query: ListQuery): Promise<number>;
  changeSearch(id: number, change: { name: string }): Promise<void>;
  deleteSearch(id: number): Promise<{ undo: () => Promise<void> }>;
}

export interface NoteAccess {
  /** An empty note is none. */
  setNote(id: CaptureId, note: string): Promise<unknown>;
}

/** A file about to be saved. */
export interface ExportedFile {
  name: string;
  mimeType: string;
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Uses of formats: the menu keeps those of one use together. */
export type FormatGroup = 'reading' | 'references' | 'data';

export interface Format {
  id: string;
  /** A key of `_locales`. */
  label: string;
  group: FormatGroup;
}

/** What can be put on the clipboard. */
export type CopyKind = 'text' | 'rich' | 'apa' | 'mla' | 'chicago';

/** The export wing, loaded only when the user asks for it. */
export interface ExportAccess {
  formats(): Promise<readonly Format[]>;
  /** The file is made while it is read; `steps` follows it. Cancelled, its stream fails with an `AbortError`. */
  exportAs(format: string, ids: CaptureId[], steps: Steps): Promise<ExportedFile>;
  copied(kind: CopyKind, ids: CaptureId[]): Promise<{ text: string; html?: string }>;
  /** The address by which Obsidian makes a note of a capture; `clipboard` has to be put there before. */
  obsidianNote(id: CaptureId): Promise<{ address: string; clipboard?: string }>;
}
