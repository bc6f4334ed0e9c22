// The shapes that the tables hold, and how they become the nouns of the model.
import type { ErrorCode } from '../../errors';
import type {
  Article,
  CaptureId,
  CaptureRow,
  Edits,
  MissingPicture,
  PagesLeft,
  Receipt,
  Version,
  WantedPage,
} from '../../model';
import { type Length, measure } from './reading';
import type { SortKeys } from './sort-keys';
import type { Sort, View } from './views';

/** A list row as stored. IndexedDB has no boolean keys, so a star is a 1, and no star is no property: a small index. */
export type StoredRow = Omit<CaptureRow, 'starred'> & { starred?: 1 } & SortKeys;

/** A row in the trash. Body, versions and assets wait where they were. */
export type TrashRow = StoredRow & { deletedAt: number };

export interface Body {
  captureId: CaptureId;
  html: string;
  text: string;
}

/** What the page says of the fields that can be edited. */
export type Said = Required<Edits>;

/** What is known of a capture beside its row and its text. */
export interface Details {
  captureId: CaptureId;
  receipt?: Receipt;
  /** Already applied to the row; `page` is what they hide. */
  edits: Edits;
  page: Said;
  /** What the reader noted; absent when nothing. */
  note?: string;
  /** The page to capture that this capture was made of, so that an undo puts it back. */
  wanted?: Omit<StoredWanted, 'id'>;
}

/** A page to capture, as stored. */
export interface StoredWanted extends WantedPage {
  id: number;
  addedAt: number;
  /** `savedAt` or, where it is unknown, `addedAt`: the order of the list. */
  at: number;
  /** How often its capture failed. */
  attempts: number;
  lastError?: ErrorCode;
}

/** A kept count, see counting.ts. A count of nothing has no row. */
export interface CounterRow {
  kind: 'view' | 'tag' | 'site' | 'changes';
  key: string;
  count: number;
  /** Of a tag: captures that bear it itself, not only one nested in it. Of others: as `count`. */
  own: number;
}

/** A saved search, see saved-searches.ts. */
export interface StoredSearch {
  id: number;
  name: string;
  view: View;
  words: string;
  sort?: Sort;
  /** Lower ones come first. */
  place: number;
}

/** One import, as it is told of. */
export interface ImportRow {
  id: number;
  at: number;
  /** Names of the files. */
  files: string[];
  /** How many came in as captures, how many to be captured, and how many were there and got what is new. */
  captures: number;
  wanted: number;
  merged: number;
}

type MarkChange = { before: Marks; after: Marks };

/** What one batch of an import did, to take it back. */
export interface ImportStep {
  id: number;
  importId: number;
  captures: CaptureId[];
  wanted: number[];
  mergedCaptures: (MarkChange & { id: CaptureId })[];
  mergedWanted: { before: StoredWanted; after: StoredWanted }[];
}

/** What the user said of a page, wherever it stands. */
export type Marks = Pick<WantedPage, 'tags' | 'note' | 'state' | 'starred'>;

export interface PackedSource {
  gzip: Uint8Array<ArrayBuffer>;
  /** Length of `gzip`. */
  bytes: number;
  /** Version of the pipeline that last extracted from it. */
  pipeline: number;
}

export type StoredSource = PackedSource & { captureId: CaptureId };

/** What an update replaces in a row; all else in it is the reader's own. */
export type Metadata = Omit<Article, 'html' | 'text'> & Length & Pick<CaptureRow, 'updatedAt'>;

/** An earlier text with its metadata, so that an update can be undone exactly. */
export interface StoredVersion {
  id: number;
  captureId: CaptureId;
  metadata: Metadata;
  html: string;
  text: string;
  receipt?: Receipt;
  page?: Said;
  /** Only the latest version keeps its source: no undo reaches further back. */
  source?: PackedSource;
}

/** A picture of a capture: which file shows what its html names by an address. */
export interface StoredAsset {
  captureId: CaptureId;
  url: string;
  hash: string;
}

/** The bytes of pictures, each once. */
export interface StoredFile {
  /** SHA-256 of the bytes in hex, or a random name for one that was stored before hashes were. */
  hash: string;
  blob: Blob;
  type: string;
  bytes: number;
}

/** A page whose capture was begun. */
export interface BegunRow {
  key: string;
  /** As the tab shows it, without credentials. */
  url: string;
  title: string;
  tabId: number;
  /** Milliseconds since the epoch. */
  at: number;
  /** Why it failed; without one, it is under way or was cut short. */
  code?: ErrorCode;
}

/** A capture whose article runs on over pages that are not joined to it. */
export interface FurtherRow extends PagesLeft {
  captureId: CaptureId;
}

export type MissingRow = MissingPicture & { captureId: CaptureId };

/** The metadata of an article captured at `updatedAt`, in milliseconds since the epoch. */
export function metadataOf(article: Article, updatedAt: number): Metadata {
  return metadataIn({ ...article, ...measure(article.text, article.lang), updatedAt });
}

/** The metadata that a row holds now. */
export function metadataIn(row: Metadata): Metadata {
  const { url, canonicalUrl, title, byline, siteName, publishedTime, lang, dir, excerpt, leadImage } = row;
  const { modifiedTime, section, keywords, licence, identifiers } = row;
  const { wordCount, readingMinutes, updatedAt } = row;
  return {
    ...{ url, canonicalUrl, title, byline, siteName, publishedTime, lang, dir, excerpt, leadImage },
    ...{ modifiedTime, section, keywords, licence, identifiers },
    ...{ wordCount, readingMinutes, updatedAt },
  };
}

export function said({ title, byline, publishedTime, siteName }: Said): Said {
  return { title, byline, publishedTime, siteName };
}

export function toRow(stored: StoredRow & Partial<TrashRow>): CaptureRow {
  const { deletedAt: _, site: __, sortTitle: ___, publishedAt: ____, starred, ...row } = stored;
  return { ...row, starred: starred === 1 };
}

export function toVersion({ metadata, html, text }: StoredVersion): Version {
  return { capturedAt: metadata.updatedAt, title: metadata.title, html, text };
}
