// Saves a file with a plain download link, which needs no permission.
import type { ExportedFile } from './library-access';

/** The download has its own hold on the data once it began; a slow disk gets a minute to begin. */
const revokeAfter = 60_000;

/** Reads the stream to its end and hands the file to the browser's downloads. Returns the name that was asked for. */
export async function saveFile({ name, mimeType, stream }: ExportedFile): Promise<string> {
  const blob = await new Response(stream, { headers: { 'content-type': mimeType } }).blob();
  const address = URL.createObjectURL(blob);
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
