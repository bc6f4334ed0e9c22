// Archives: the files in a ZIP, read from where they lie in it, so that the whole is never in memory.
import { BlobWriter, configure, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js';
import { crc32 } from '../crc32';
import { type Content, HeldContent } from './content';

// Workers would be scripts of their own, which the policy of an extension's pages would have to allow.
configure({ useWebWorkers: false });

export interface Archive {
  names: readonly string[];
  /** A file of the archive; undefined when it is not there, or damaged. */
  open(name: string): Promise<Content | undefined>;
  close(): Promise<void>;
}

/** More than this is no text of an article: an archive that unpacks to no end is not unpacked. */
const largest = 512 * 1024 * 1024;

export async function isArchive(file: Content): Promise<boolean> {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/** Up to so many bytes a file of an archive is held in memory while it is read. */
const small = 1024 * 1024;

/** Bytes read at a time: a file of thousands of small ones is read in few pieces, not in some for each of them. */
const block = 1024 * 1024;

/** So many blocks are kept: lists, articles and highlights of one archive are read by turns, and lie apart. */
const keptBlocks = 4;

/** Reads a file in blocks, and keeps the last few of them. */
class BlockReader extends Reader<Content> {
  private readonly blocks: { start: number; bytes: Uint8Array<ArrayBuffer> }[] = [];

  constructor(private readonly file: Content) {
    super(file);
    this.size = file.size;
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(offset + length, this.file.size);
    const { start, bytes } =
      this.blocks.find((each) => offset >= each.start && end <= each.start + each.bytes.length) ??
      (await this.read(offset, Math.max(end, offset + block)));
    return bytes.slice(offset - start, end - start);
  }

  private async read(start: number, end: number) {
    const read = { start, bytes: new Uint8Array(await this.file.slice(start, end).arrayBuffer()) };
    this.blocks.push(read);
    if (this.blocks.length > keptBlocks) this.blocks.shift();
    return read;
  }
}

/** @throws when the file is no archive, or its directory at the end is missing or damaged */
export async function openArchive(file: Content): Promise<Archive> {
  const blocks = new BlockReader(file);
  const reader = new ZipReader(blocks);
  const entries = new Map<string, FileEntry>();
  for (const entry of await reader.getEntries()) if (!entry.directory) entries.set(entry.filename, entry);
  return {
    names: [...entries.keys()],
    open: async (name) => {
      const entry = entries.get(name);
      if (!entry || entry.encrypted || entry.uncompressedSize > largest) return undefined;
      try {
        return isSmall(entry)
          ? new HeldContent(await unpacked(blocks, entry))
          : await entry.getData(new BlobWriter(), { checkSignature: true });
      } catch {
        return undefined;
      }
    },
    close: () => reader.close(),
  };
}

/** Of a kind that is unpacked here: the library sets up streams for each file, which take longer than most of the files. */
function isSmall({ uncompressedSize, compressedSize, compressionMethod }: FileEntry): boolean {
  return uncompressedSize <= small && compressedSize <= small && [0, 8].includes(compressionMethod);
}

/** The length of a local header without its name and its further fields; where it tells the lengths of those. */
const header = { length: 30, name: 26, further: 28 };

/** @throws when the bytes are not those that the directory tells of */
async function unpacked(
  from: BlockReader,
  { offset, compressedSize, uncompressedSize, compressionMethod, signature }: FileEntry,
): Promise<Uint8Array<ArrayBuffer>> {
  const top = new DataView((await from.readUint8Array(offset, header.length)).buffer);
  const start = offset + header.length + top.getUint16(header.name, true) + top.getUint16(header.further, true);
  const packed = await from.readUint8Array(start, compressedSize);
  const bytes = compressionMethod === 0 ? packed : await inflated(packed, uncompressedSize);
  if (bytes.length !== uncompressedSize || crc32(bytes) !== signature) throw new Error('damaged');
  return bytes;
}

/** @throws when it is no such data, or more than `size` bytes */
async function inflated(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const [bytes] = await Promise.all([filled(readable, size), writer.write(packed), writer.close()]);
  return bytes;
}

async function filled(stream: ReadableStream<Uint8Array<ArrayBuffer>>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(size);
  const reader = stream.getReader();
  let at = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    whole.set(read.value, at);
    at += read.value.length;
  }
  return whole.subarray(0, at);
}
