// What a backup holds, part by part, each checked against its hash; what is not sound is named.
import { sha256 } from '../sha256';
import { type Manifest, type PartInfo, type Store, version } from './format';
import { captureParts, fileIn, tablePart } from './pack';
import { unpackRows } from './rows';

export type Unpacked =
  | { kind: 'captures'; rows: unknown[] }
  | { kind: 'table'; table: string; rows: unknown[] }
  /** A part that is missing, was changed, or breaks off; of the latter, what can be read comes all the same. */
  | { kind: 'damaged'; part: string };

/** Whether a backup was written by a newer Offprint, in a shape that is not understood here. */
export function isNewer(manifest: Manifest | undefined): boolean {
  return manifest !== undefined && manifest.version > version;
}

/** Tables first, then captures, in the order they were written. */
export async function* unpack(store: Store, tables: readonly string[]): AsyncGenerator<Unpacked> {
  const infos = new Map<string, PartInfo | undefined>(store.names.map((name) => [name, undefined]));
  for (const info of store.manifest?.parts ?? []) infos.set(info.name, info);
  if (!store.manifest) yield { kind: 'damaged', part: 'manifest.json' };
  const byName = (name: string) => unpackPart(store, name, infos.get(name));
  for (const table of tables) {
    if (!infos.has(tablePart(table))) continue;
    const { rows, sound } = await byName(tablePart(table));
    if (!sound) yield { kind: 'damaged', part: tablePart(table) };
    yield { kind: 'table', table, rows };
  }
  for (const name of [...infos.keys()].filter((each) => captureParts.test(each)).sort()) {
    const { rows, sound } = await byName(name);
    if (!sound) yield { kind: 'damaged', part: name };
    yield { kind: 'captures', rows };
  }
}

/** Reads pictures by their hash; one that is missing or was changed is none. */
export function filesIn(store: Store): (hash: string) => Promise<Blob | undefined> {
  const infos = new Map((store.manifest?.parts ?? []).map((info) => [info.name, info]));
  const names = new Map([...store.names, ...infos.keys()].map((name) => [fileIn(name)?.hash, name]));
  return async (hash) => {
    const name = names.get(hash);
    const bytes = name === undefined ? undefined : await store.open(name);
    if (name === undefined || !bytes) return undefined;
    const expected = infos.get(name)?.sha256;
    if (expected !== undefined && (await sha256(bytes)) !== expected) return undefined;
    return bytes.slice(0, bytes.size, fileIn(name)?.type ?? '');
  };
}

async function unpackPart(
  store: Store,
  name: string,
  info: PartInfo | undefined,
): Promise<{ rows: unknown[]; sound: boolean }> {
  const bytes = await store.open(name);
  if (!bytes) return { rows: [], sound: false };
  const same = info === undefined || (await sha256(bytes)) === info.sha256;
  const { rows, whole } = await unpackRows(bytes);
  return { rows, sound: same && whole && (info === undefined || rows.length === info.rows) };
}
