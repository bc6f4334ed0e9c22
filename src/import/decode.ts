// The bytes of a file as text, in the encoding that it says or that most are written in.
import type { Content } from './content';

/** How much of a file is looked at before it is read. */
const peeked = 64 * 1024;

/** The text of a file from its start, chunk by chunk. Bytes that are no text become U+FFFD; nothing throws. */
export async function* decoded(file: Content): AsyncGenerator<string> {
  const start = new Uint8Array(await file.slice(0, 2048).arrayBuffer());
  const decoder = new TextDecoder(encodingOf(start));
  const reader = file.stream().getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    reader.releaseLock();
  }
  yield decoder.decode();
}

/** The whole text of a file. */
export async function decodedWhole(file: Content): Promise<string> {
  return new TextDecoder(encodingOf(new Uint8Array(await file.slice(0, 2048).arrayBuffer()))).decode(
    await file.arrayBuffer(),
  );
}

/** The first characters of a file. */
export function head(file: Content): Promise<string> {
  return decodedWhole(file.slice(0, peeked));
}

/** The lines of a file with their numbers, without their ends. */
export async function* linesOf(file: Content): AsyncGenerator<{ line: number; text: string }> {
  let line = 1;
  let rest = '';
  for await (const chunk of decoded(file)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const text of lines) yield { line: line++, text: text.replace(/\r$/, '') };
  }
  if (rest !== '') yield { line, text: rest };
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const ascii = new TextDecoder('latin1').decode(start);
  const declared = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(ascii)?.[1];
  return declared !== undefined && isKnown(declared) ? declared : 'utf-8';
}

export function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
