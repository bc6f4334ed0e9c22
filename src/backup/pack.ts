// A library as parts. The same rows give the same part, so a folder that has it already need not get it again.
import { sha256 } from '../sha256';
import type { Part } from './format';
import { packRows } from './rows';

/** What the page that makes a backup hands in. */
export interface Dump {
  /** Some hundred captures at a time, each stretch under a name that it keeps. */
  captures: AsyncIterable<{ name: string; rows: readonly unknown[] }>;
  /** Pictures by the hash that captures name them by. */
  files: AsyncIterable<{ hash: string; blob: Blob }>;
  /** Tables that are small, each whole: pages to capture, saved searches, settings. */
  tables: Record<string, () => Promise<readonly unknown[]>>;
}

export const captureParts = /^captures\/\d+\.ndjson\.gz$/;
export const tablePart = (table: string): string => `${table}.ndjson.gz`;
export const filePart = (hash: string, type: string): string =>
  `files/${hash}${type === '' ? '' : `.${extensionOf(type)}`}`;

/** A part whose bytes are made when it is asked for them; pictures of a folder that has them are never read. */
export async function* partsOf({ captures, files, tables }: Dump): AsyncGenerator<Part> {
  for (const [table, read] of Object.entries(tables)) yield rowsPart(tablePart(table), await read());
  for await (const { name, rows } of captures) yield rowsPart(`captures/${name}.ndjson.gz`, rows);
  for await (const { hash, blob } of files) {
    const name = filePart(hash, blob.type);
    yield { info: { name, sha256: await sha256(blob), bytes: blob.size, rows: 1 }, bytes: blob };
  }
}

/** The hash and the media type that the name of a file part tells. */
export function fileIn(name: string): { hash: string; type: string } | undefined {
  const match = /^files\/([\w-]+)(?:\.([\w.+-]+))?$/.exec(name);
  return match ? { hash: match[1]!, type: match[2] === undefined ? '' : `image/${match[2]}` } : undefined;
}

function extensionOf(type: string): string {
  return type.replace(/^image\//, '').replace(/[^\w.+-]/g, '');
}

async function rowsPart(name: string, rows: readonly unknown[]): Promise<Part> {
  const bytes = await packRows(rows);
  return { info: { name, sha256: await sha256(bytes), bytes: bytes.size, rows: rows.length }, bytes };
}
