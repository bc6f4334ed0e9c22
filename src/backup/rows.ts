// Rows as the lines of a packed part, and back. Bytes within a row are base64 under a key of their own.
const bytesKey = '$bytes';

export async function packRows(rows: readonly unknown[]): Promise<Blob> {
  const text = rows.map((row) => `${JSON.stringify(row, withBytes)}\n`).join('');
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** The rows of a part, as many as can be read; `whole` is false where it breaks off or holds what is no row. */
export async function unpackRows(part: Blob): Promise<{ rows: unknown[]; whole: boolean }> {
  const rows: unknown[] = [];
  let whole = true;
  let rest = '';
  const read = (line: string): void => {
    try {
      if (line !== '') rows.push(JSON.parse(line, withoutBytes));
    } catch {
      whole = false;
    }
  };
  const decoder = new TextDecoder();
  const reader = part.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop()!;
      for (const line of lines) read(line);
    }
  } catch {
    // Packed bytes that were damaged end the reading; what came before them is sound.
    whole = false;
  }
  if (rest !== '') read(rest);
  return { rows, whole };
}

function withBytes(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  let text = '';
  for (let at = 0; at < value.length; at += 0x6000) text += String.fromCharCode(...value.subarray(at, at + 0x6000));
  return { [bytesKey]: btoa(text) };
}

function withoutBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(bytesKey in value)) return value;
  return Uint8Array.from(atob(String(value[bytesKey])), (sign) => sign.charCodeAt(0));
}
