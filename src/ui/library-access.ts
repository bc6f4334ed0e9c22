// What the interface asks of the library. The pages hand in the storage and export wings: wings do not know each other.
import type { CaptureId, CaptureRow, ReadState } from '../model';

export const views = ['all', 'unread', 'starred', 'archived', 'trash'] as const;
export type View = (typeof views)[number];

export interface ListQuery {
  view: View;
  /** What was typed into the search field; empty for all. */
  words: string;
}

/** Newest first, or what was found, the best first. `next` is there when more rows follow. */
export interface ListPage {
  rows: CaptureRow[];
  next?: unknown;
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

export interface LibraryAccess {
  listRows(query: ListQuery & { limit: number }): Promise<ListPage>;
  listIds(query: ListQuery): Promise<CaptureId[]>;
  countRows(view: View): Promise<number>;
  setState(ids: CaptureId[], state: ReadState): Promise<void>;
  setStarred(ids: CaptureId[], starred: boolean): Promise<void>;
  moveToTrash(ids: CaptureId[]): Promise<void>;
  restoreFromTrash(ids: CaptureId[]): Promise<void>;
  /** Calls back now and whenever the answer changes, from whichever context. Returns the way to stop. */
  watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): () => void;
}

/** A file about to be saved. */
export interface ExportedFile {
  name: string;
  mimeType: string;
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** The export wing, loaded only when the user asks for it. */
export interface ExportAccess {
  /** `label` is a key of `_locales`. */
  formats(): Promise<readonly { id: string; label: string }[]>;
  exportAs(format: string, ids: CaptureId[]): Promise<ExportedFile>;
}
