// A backup as one ZIP: written as a stream, its manifest last; read from where its parts lie.
import { BlobReader, BlobWriter, configure, type FileEntry, TextReader, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { manifestName, type Part, type PartInfo, parseManifest, type Store, version } from './format';
import { salvage } from './salvage';

// Workers would be scripts of their own, which the policy of an extension's pages would have to allow.
configure({ useWebWorkers: false });

/** The bytes of the archive. Parts are pulled one by one, as fast as the archive is read, and not kept. */
export function backupArchive(
  parts: AsyncIterable<Part>,
  at: number,
  onPart: (info: PartInfo) => void = () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  writeAll(
    new ZipWriter(writable, { level: 0, extendedTimestamp: false, lastModDate: new Date(at) }),
    parts,
    at,
    onPart,
  ).catch((error: unknown) => writable.abort(error).catch(() => {}));
  return readable;
}

async function writeAll(
  archive: ZipWriter<unknown>,
  parts: AsyncIterable<Part>,
  at: number,
  onPart: (info: PartInfo) => void,
): Promise<void> {
  const infos: PartInfo[] = [];
  for await (const { info, bytes } of parts) {
    await archive.add(info.name, new BlobReader(bytes));
    infos.push(info);
    onPart(info);
  }
  const manifest = JSON.stringify({ format: 'offprint-backup', version, at, parts: infos }, null, 1);
  await archive.add(manifestName, new TextReader(manifest));
  await archive.close();
}

/** Opens a backup; one that lost its end is searched for the parts that are still in it. Undefined when it is none. */
export async function openArchive(file: Blob): Promise<Store | undefined> {
  // Whatever happened to its end, an archive begins as one.
  if ((await file.slice(0, 2).text()) !== 'PK') return undefined;
  const entries = (await directory(file)) ?? (await salvage(file));
  const names = [...entries.keys()];
  if (!names.some((name) => name === manifestName || /^captures\/\d+\.ndjson\.gz$/.test(name))) return undefined;
  const open = async (name: string): Promise<Blob | undefined> =>
    entries
      .get(name)?.()
      .catch(() => undefined);
  const manifest = await open(manifestName);
  return { manifest: manifest && parseManifest(await manifest.text()), names, open, close: async () => {} };
}

/** The parts by the archive's own list; undefined where that is missing. */
async function directory(file: Blob): Promise<Map<string, () => Promise<Blob>> | undefined> {
  try {
    const entries = await new ZipReader(new BlobReader(file)).getEntries();
    const files = entries.filter((entry): entry is FileEntry => !entry.directory);
    return new Map(
      files.map((entry) => [entry.filename, () => entry.getData(new BlobWriter(), { checkSignature: false })]),
    );
  } catch {
    return undefined;
  }
}
