// Many files as one ZIP, streamed. Our own: it has to deflate text, hold no clock, and put no sizes after a file's bytes,
// which some readers of EPUB refuse.
import { crc32 } from '../../crc32';
import { bytesOf } from '../stream';
import { directoryLine, ending, joined, localHeader, type Packed } from './records';

/** One file on its way into an archive. */
export interface ZippedFile {
  name: string;
  content: ReadableStream<Uint8Array<ArrayBuffer>> | Blob | string;
  /** True for what is packed already, such as an image. */
  stored?: boolean;
}

/** The bytes of a ZIP; ZIP64 where it must be. Files are pulled one after the other, and one is in memory at a time. */
export function zip(files: AsyncIterable<ZippedFile>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return bytesOf(archive(files));
}

async function* archive(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for await (const file of files) {
    const { entry, bytes } = await pack(file, offset);
    const header = localHeader(entry);
    yield header;
    yield bytes;
    offset += header.length + bytes.length;
    directory.push(directoryLine(entry));
  }
  let size = 0;
  for (const line of directory) {
    yield line;
    size += line.length;
  }
  yield ending(directory.length, offset, size);
}

async function pack({ name, content, stored }: ZippedFile, offset: number) {
  const bytes = await bytesIn(content);
  const packed = stored || bytes.length === 0 ? bytes : await deflated(bytes);
  const smaller = packed.length < bytes.length;
  const entry: Packed = {
    name: new TextEncoder().encode(name),
    method: smaller ? 8 : 0,
    crc: crc32(bytes),
    packedSize: smaller ? packed.length : bytes.length,
    size: bytes.length,
    offset,
  };
  return { entry, bytes: smaller ? packed : bytes };
}

/** Written to directly: a blob's own stream makes a way through another process, for each file of thousands. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const [packed] = await Promise.all([drained(readable), writer.write(bytes), writer.close()]);
  return packed;
}

async function bytesIn(content: ZippedFile['content']): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : drained(content);
}

/** Not through a `Response`, which tells of every failure as "Failed to fetch". */
async function drained(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value);
  return joined(parts);
}
