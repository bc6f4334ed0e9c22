// The door of the export wing: what one output format promises.
import type { FullCapture } from '../model';

/** What the user may choose for an export. Each exporter reads what concerns it. */
export interface ExportOptions {
  /** BCP 47 tag of the words that the file itself needs ("Contents", "Captured on"); the article keeps its own. */
  lang: string;
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
  /** True when one file holds a library; otherwise many captures become a ZIP of one file each. */
  holdsMany: boolean;
  /** The file's bytes. Captures are pulled one by one and not kept: ten thousand need no more memory than a few. */
  render(captures: AsyncIterable<FullCapture>, options: ExportOptions): ReadableStream<Uint8Array<ArrayBuffer>>;
}
