// Archives: the files in a ZIP, read from where they lie in it, so that the whole is never in memory.
import { BlobReader, BlobWriter, configure, type FileEntry, ZipReader } from '@zip.js/zip.js';

// Workers would be scripts of their own, which the policy of an extension's pages would have to allow.
configure({ useWebWorkers: false });

export interface Archive {
  names: readonly string[];
  /** A file of the archive; undefined when it is not there, or damaged. */
  open(name: string): Promise<Blob | undefined>;
  close(): Promise<void>;
}

/** More than this is no text of an article: an archive that unpacks to no end is not unpacked. */
const largest = 512 * 1024 * 1024;

export async function isArchive(file: Blob): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/** @throws when the file is no archive, or its directory at the end is missing or damaged */
export async function openArchive(file: Blob): Promise<Archive> {
  const reader = new ZipReader(new BlobReader(file));
  const entries = new Map<string, FileEntry>();
  for (const entry of await reader.getEntries()) if (!entry.directory) entries.set(entry.filename, entry);
  return {
    names: [...entries.keys()],
    open: async (name) => {
      const entry = entries.get(name);
      if (!entry || entry.encrypted || entry.uncompressedSize > largest) return undefined;
      try {
        return await entry.getData(new BlobWriter(), { checkSignature: true });
      } catch {
        return undefined;
      }
    },
    close: () => reader.close(),
  };
}
