// The parts of an archive that lost its list: found by the signatures that stand before and after each of them.
// Shape: APPNOTE.TXT 4.3.7 (local file header) and 4.3.9 (data descriptor).

/** Bytes looked through at a time, and how far a signature with its names may reach beyond. */
const window = 8 * 1024 * 1024;
const overlap = 1024;

/** Each part by its name, as a slice of the file; one that ends with the file is left out. */
export async function salvage(file: Blob): Promise<Map<string, () => Promise<Blob>>> {
  const headers = await findHeaders(file);
  const parts = new Map<string, () => Promise<Blob>>();
  for (const [place, { name, start, size }] of headers.entries()) {
    const end = headers[place + 1]?.at ?? file.size;
    parts.set(name, async () => file.slice(start, size > 0 ? start + size : await endOf(file, start, end)));
  }
  return parts;
}

interface Header {
  at: number;
  name: string;
  start: number;
  size: number;
}

async function findHeaders(file: Blob): Promise<Header[]> {
  const found: Header[] = [];
  for (let from = 0; from < file.size; from += window) {
    const bytes = new DataView(await file.slice(from, from + window + overlap).arrayBuffer());
    for (let at = 0; at + 30 <= bytes.byteLength && at < window; at += 1) {
      if (bytes.getUint32(at, false) !== 0x504b0304) continue;
      const nameLength = bytes.getUint16(at + 26, true);
      const start = at + 30 + nameLength + bytes.getUint16(at + 28, true);
      if (at + 30 + nameLength > bytes.byteLength) continue;
      const name = new TextDecoder().decode(new Uint8Array(bytes.buffer, at + 30, nameLength));
      // Packed bytes may look like a signature; names of our own make the difference.
      if (!/^(manifest\.json|[\w-]+\.ndjson\.gz|(captures|files)\/[\w.+-]+)$/.test(name)) continue;
      found.push({ at: from + at, name, start: from + start, size: bytes.getUint32(at + 18, true) });
    }
  }
  return found;
}

/** How much of the next part's header may follow where a file was cut in it. */
const scrap = 400;

/** Where the bytes of a part end: before the signature, checksum and size that stand behind them, or with the file. */
async function endOf(file: Blob, start: number, end: number): Promise<number> {
  const from = Math.max(start, end - scrap);
  const bytes = new DataView(await file.slice(from, end).arrayBuffer());
  for (let at = bytes.byteLength - 16; at >= 0; at -= 1) {
    const isDescriptor = bytes.getUint32(at, false) === 0x504b0708;
    if (isDescriptor && bytes.getUint32(at + 8, true) === from + at - start) return from + at;
  }
  return end;
}
