// What the interface asks of the library. The pages hand in the storage and export wings: wings do not know each other.
import type { CaptureId, CaptureRow, ReadState } from '../model';

export const views = ['all', 'unread', 'starred', 'archived', 'trash'] as const;
export type View = (typeof views)[number];

export interface ListQuery {
  view: View;
  /** Words that title or site must hold; empty for all. */
  words: string;
}

/** Newest first. `next` is there when more rows follow. */
export interface ListPage {
  rows: CaptureRow[];
  next?: unknown;
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
