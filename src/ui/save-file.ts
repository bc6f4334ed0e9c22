// Saves a file: with a plain download link, which needs no permission, or where the user says, while it is made.
import type { ExportedFile } from './library-access';

/** The download has its own hold on the data once it began; a slow disk gets a minute to begin. */
const revokeAfter = 60_000;

/** Bytes gathered before they are handed to the browser as a blob, which need not keep them in memory. */
const handedOver = 8_000_000;

/** As Chrome has it; Firefox has none. */
interface FilePicker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}

/**
 * Saves a file that may be larger than memory: where there is a picker, into the file that the user picks, written while
 * it is made; else as `saveFile` does. Rejects with an `AbortError` when the user picks none.
 */
export async function saveLargeFile(file: ExportedFile): Promise<string> {
  const target = await picked(file);
  if (!target) return saveFile(file);
  // Stopped, it leaves no half file.
  await file.stream.pipeTo(await target.createWritable());
  return target.name;
}

async function picked({ name, stream }: ExportedFile): Promise<FileSystemFileHandle | undefined> {
  try {
    return await (window as FilePicker).showSaveFilePicker?.({ suggestedName: name });
  } catch (error) {
    // The click is too long ago for a picker to open.
    if (error instanceof DOMException && error.name === 'SecurityError') return undefined;
    await stream.cancel();
    throw error;
  }
}

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
