// The door of the export wing: what one output format promises.
import type { FullCapture } from '../model';
import type { ZippedFile } from './zip';

/** What the user may choose for an export. Each exporter reads what concerns it. */
export interface ExportOptions {
  /** BCP 47 tag of `words`, and of dates that the file writes out; the article keeps its own. */
  lang: string;
  /** The words a file itself needs: the page that exports takes them from `_locales`. */
  words: ExportWords;
  /** Name of a file that holds several captures, without extension. The caller puts the date in: no clock here. */
  archiveName: string;
  /** Where the images of an HTML page are: in it as data, or in a folder beside it. */
  pageImages: 'inside' | 'beside';
  /** How notes in Markdown are written: templates, and where their images are. */
  notes: { fileName: string; note: string; images: 'remote' | 'beside' };
}

export interface ExportWords {
  /** Stands before the day of capture: "Captured". */
  captured: string;
  /** Stands for an image that was not kept and says nothing of itself: "Image". */
  image: string;
  /** Heads the list of articles in a book: "Contents". */
  contents: string;
}

/** One output format. No storage, no network, no clock: the same captures give the same bytes. */
export interface Exporter {
  /** Kebab-case, never changed once published: settings remember it. */
  id: string;
  /** Key of its name in `_locales`. */
  label: string;
  /** Without the dot. */
  extension: string;
  mimeType: string;
  /** What it is for: the menu keeps those of one use together. */
  group: 'reading' | 'references' | 'data';
  /** True when one file holds a library; otherwise many captures become a ZIP of one file each. */
  holdsMany: boolean;
  /** The file's bytes. Captures are pulled one by one and not kept: ten thousand need no more memory than a few. */
  render(captures: AsyncIterable<FullCapture>, options: ExportOptions): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** A template of the file's name, where the user has a say in it; else it is the title. */
  fileName?(options: ExportOptions): string;
  /** Where images go beside a capture's file: that file, called `name`, and those beside it. Undefined where none do. */
  parts?(capture: FullCapture, options: ExportOptions, name: string): AsyncIterable<ZippedFile> | undefined;
}
