// A rolling backup in a folder: parts by their hash, each once, and a manifest for each moment that names them.
import { type Manifest, type Part, type PartInfo, parseManifest, type Store, version } from './format';
import { kept } from './keep';

const partsFolder = 'parts';
const manifestFile = /^offprint-(\d+)\.json$/;

/**
 * Adds a backup to the folder. What the folder has is not written again; the manifest comes last, so that a backup that
 * was stopped is none. Then old ones are thinned, and the parts go that none names any more.
 */
export async function backUpTo(
  folder: FileSystemDirectoryHandle,
  parts: AsyncIterable<Part>,
  at: number,
  onPart: (info: PartInfo) => void = () => {},
): Promise<{ written: number }> {
  const store = await folder.getDirectoryHandle(partsFolder, { create: true });
  const there = new Map<string, number>();
  for await (const [name, handle] of entriesOf(store)) {
    if (handle.kind === 'file') there.set(name, (await (handle as FileSystemFileHandle).getFile()).size);
  }
  const infos: PartInfo[] = [];
  let written = 0;
  for await (const { info, bytes } of parts) {
    if (there.get(info.sha256) !== info.bytes) {
      await write(store, info.sha256, bytes);
      written += 1;
    }
    infos.push(info);
    onPart(info);
  }
  const manifest: Manifest = { format: 'offprint-backup', version, at, parts: infos };
  await write(folder, `offprint-${at}.json`, JSON.stringify(manifest, null, 1));
  await thin(folder, store);
  return { written };
}

/** The latest backup of a folder that can be read; undefined when it holds none. */
export async function openFolder(folder: FileSystemDirectoryHandle): Promise<Store | undefined> {
  const moments = (await momentsIn(folder)).sort((one, other) => other - one);
  for (const at of moments) {
    const manifest = await manifestAt(folder, at);
    if (!manifest) continue;
    const parts = new Map(manifest.parts.map((info) => [info.name, info.sha256]));
    return {
      manifest,
      names: [...parts.keys()],
      open: async (name) => {
        try {
          const store = await folder.getDirectoryHandle(partsFolder);
          return await (await store.getFileHandle(parts.get(name) ?? '')).getFile();
        } catch {
          return undefined;
        }
      },
      close: async () => {},
    };
  }
  return undefined;
}

async function thin(folder: FileSystemDirectoryHandle, store: FileSystemDirectoryHandle): Promise<void> {
  const moments = await momentsIn(folder);
  const stay = kept(moments);
  const named = new Set<string>();
  for (const at of stay) {
    const manifest = await manifestAt(folder, at);
    // One that cannot be read may name anything: nothing goes until it is gone.
    if (!manifest) return;
    for (const { sha256 } of manifest.parts) named.add(sha256);
  }
  for (const at of moments) if (!stay.has(at)) await folder.removeEntry(`offprint-${at}.json`);
  for await (const [name] of entriesOf(store)) if (!named.has(name)) await store.removeEntry(name);
}

async function momentsIn(folder: FileSystemDirectoryHandle): Promise<number[]> {
  const moments: number[] = [];
  for await (const [name] of entriesOf(folder)) {
    const at = manifestFile.exec(name)?.[1];
    if (at !== undefined) moments.push(Number(at));
  }
  return moments;
}

async function manifestAt(folder: FileSystemDirectoryHandle, at: number): Promise<Manifest | undefined> {
  const file = await (await folder.getFileHandle(`offprint-${at}.json`)).getFile();
  return parseManifest(await file.text());
}

async function write(folder: FileSystemDirectoryHandle, name: string, content: Blob | string): Promise<void> {
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writable.write(content);
  await writable.close();
}

/** Iterated by hand of its own: not every version of the DOM's types knows that folders are iterable. */
function entriesOf(folder: FileSystemDirectoryHandle): AsyncIterable<[string, FileSystemHandle]> {
  return folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
}
