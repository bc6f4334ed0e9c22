// Archives: the files in a ZIP, read from where they lie in it, so that the whole is never in memory.
import { BlobReader, BlobWriter, configure, type FileEntry, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { MemoryFile } from './memory-file';

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

/** Up to so many bytes a file of an archive is held in memory while it is read. */
const small = 1024 * 1024;

/** Bytes read at a time: a file of thousands of small ones is read in few pieces, not in some for each of them. */
const block = 1024 * 1024;

/** Reads a file in blocks, and keeps the last of them. */
class BlockReader extends BlobReader {
  private start = 0;
  private bytes = new Uint8Array();

  constructor(private readonly file: Blob) {
    super(file);
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(offset + length, this.file.size);
    if (offset < this.start || end > this.start + this.bytes.length) {
      this.start = offset;
      this.bytes = new Uint8Array(await this.file.slice(offset, Math.max(end, offset + block)).arrayBuffer());
    }
    return this.bytes.slice(offset - this.start, end - this.start);
  }
}

/** @throws when the file is no archive, or its directory at the end is missing or damaged */
export async function openArchive(file: Blob): Promise<Archive> {
  const reader = new ZipReader(new BlockReader(file));
  const entries = new Map<string, FileEntry>();
  for (const entry of await reader.getEntries()) if (!entry.directory) entries.set(entry.filename, entry);
  return {
    names: [...entries.keys()],
    open: async (name) => {
      const entry = entries.get(name);
      if (!entry || entry.encrypted || entry.uncompressedSize > largest) return undefined;
      try {
        if (entry.uncompressedSize > small) return await entry.getData(new BlobWriter(), { checkSignature: true });
        return new MemoryFile(await entry.getData(new Uint8ArrayWriter(), { checkSignature: true }));
      } catch {
        return undefined;
      }
    },
    close: () => reader.close(),
  };
}
