// Many files as one ZIP, streamed.
import { makeZip } from 'client-zip';

/** One file on its way into an archive. */
export interface ZippedFile {
  name: string;
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** The bytes of a ZIP; ZIP64 where it must be. Files are pulled one after the other, and their times are all the same. */
export function zip(files: AsyncIterable<ZippedFile>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const zipped = makeZip(stamped(files)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  // A reader that leaves is no failure; client-zip's own stream would tell it so.
  return zipped.pipeThrough(new TransformStream());
}

async function* stamped(files: AsyncIterable<ZippedFile>) {
  // A ZIP writes local time, so the first moment it knows is made in local time too: the same bytes in every time zone.
  const lastModified = new Date(1980, 0, 1);
  for await (const { name, stream } of files) yield { name, lastModified, input: stream };
}
