// Saves a file with a plain download link, which needs no permission.
import type { ExportedFile } from './library-access';

/** The download has its own hold on the data once it began; a slow disk gets a minute to begin. */
const revokeAfter = 60_000;

/** Bytes gathered before they are handed to the browser as a blob, which need not keep them in memory. */
const handedOver = 8_000_000;

/** Reads the stream to its end and hands the file to the browser's downloads. Returns the name that was asked for. */
export async function saveFile({ name, mimeType, stream }: ExportedFile): Promise<string> {
  const address = URL.createObjectURL(await gather(stream, mimeType));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Firefox follows only links that are in the document.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), revokeAfter);
  return name;
}

/** Not `new Response(stream).blob()`: that turns whatever stopped the stream into "Failed to fetch". */
async function gather(stream: ReadableStream<Uint8Array<ArrayBuffer>>, type: string): Promise<Blob> {
  const reader = stream.getReader();
  const blobs: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    size += read.value.length;
    if (size < handedOver) continue;
    blobs.push(new Blob(chunks));
    chunks = [];
    size = 0;
  }
  return new Blob([...blobs, ...chunks], { type });
}
