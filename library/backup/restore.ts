// A backup goes back into the library: into an empty one as it was, into a used one merged, as an import that can be
// taken back. What is damaged is named, and the rest goes on.
import type { Store } from '../../src/backup/format';
import { filesIn, isNewer, unpack } from '../../src/backup/unpack';
import { sanitisedAgain } from '../../src/extract/imported';
import type { WantedPage } from '../../src/model';
import type { WholeCapture } from '../../src/storage/captures/whole';
import { wholeIn } from '../../src/storage/captures/whole-check';
import { countAll } from '../../src/storage/counts/count-all';
import type { StoredSearch } from '../../src/storage/database/rows';
import type { PictureFile } from '../../src/storage/pictures/pictures';
import { addSearches } from '../../src/storage/transfer/dumping';
import {
  beginImport,
  type ImportId,
  type Incoming,
  importBatch,
  importBatchSize,
} from '../../src/storage/transfer/importing';
import { safePicture } from '../safe-picture';
import { tables } from './back-up';

export interface Restored {
  id: ImportId;
  captures: number;
  wanted: number;
  merged: number;
  /** Parts that are missing or were changed, and captures of which the same is true. */
  damaged: string[];
  stopped: boolean;
  /** The settings of the backup, where the library was empty. */
  settings?: unknown;
}

/**
 * @returns undefined for a backup of a newer Offprint, of which nothing was read
 * @throws {CaptureError} what went back before stays
 */
export async function restore(
  store: Store,
  name: string,
  signal: AbortSignal,
  onProgress: (restored: Restored) => void,
): Promise<Restored | undefined> {
  if (isNewer(store.manifest)) return undefined;
  const { captures, wanted } = await countAll();
  const isEmpty = captures + wanted === 0;
  const restored: Restored = {
    ...{ id: await beginImport([name]), captures: 0, wanted: 0, merged: 0, damaged: [], stopped: false },
  };
  const take = async (batch: Incoming[]): Promise<void> => {
    for (let start = 0; start < batch.length; start += importBatchSize) {
      const counts = await importBatch(restored.id, batch.slice(start, start + importBatchSize));
      restored.captures += counts.captures;
      restored.wanted += counts.wanted;
      restored.merged += counts.merged;
      onProgress({ ...restored });
    }
  };
  const open = filesIn(store);
  for await (const part of unpack(store, tables)) {
    restored.stopped = signal.aborted;
    if (signal.aborted) break;
    if (part.kind === 'damaged') restored.damaged.push(part.part);
    else if (part.kind === 'captures') await take(await capturesIn(part.rows, open, restored.damaged));
    else if (part.table === 'wanted') await take(part.rows.filter(isWanted).map(withoutId));
    else if (part.table === 'searches')
      await addSearches(part.rows.filter(isSearch).map(({ id: _, ...search }) => search));
    else if (isEmpty) restored.settings = part.rows[0];
  }
  return restored;
}

async function capturesIn(
  rows: readonly unknown[],
  open: (hash: string) => Promise<Blob | undefined>,
  damaged: string[],
): Promise<Incoming[]> {
  const incoming: Incoming[] = [];
  for (const row of rows) {
    const whole = wholeIn(row);
    if (!whole) {
      damaged.push(nameOf(row));
      continue;
    }
    const files = new Map<string, PictureFile>();
    for (const { hash } of whole.assets) {
      const blob = files.has(hash) ? undefined : await open(hash);
      const file = blob && (await safePicture(blob));
      if (file) files.set(hash, file);
    }
    const lost = whole.assets.filter(({ hash }) => !files.has(hash));
    damaged.push(...lost.map(({ url }) => url));
    // What had to be changed to be safe has another hash.
    const assets = whole.assets.flatMap((asset) => {
      const file = files.get(asset.hash);
      return file ? [{ ...asset, hash: file.hash }] : [];
    });
    incoming.push({ kind: 'capture', whole: clean({ ...whole, assets }), files: [...files.values()] });
  }
  return incoming;
}

/** A backup may have been changed by anyone: its HTML goes through the sanitiser again. */
function clean(whole: WholeCapture): WholeCapture {
  const { body, versions } = whole;
  return {
    ...whole,
    body: { ...body, html: sanitisedAgain(body.html).html },
    versions: versions.map((version) => ({ ...version, html: sanitisedAgain(version.html).html })),
  };
}

function nameOf(row: unknown): string {
  const { row: inner } = (row ?? {}) as { row?: { title?: unknown; url?: unknown } };
  return String(inner?.title || inner?.url || '?');
}

function isWanted(row: unknown): row is WantedPage & { id?: number } {
  const { url, canonicalUrl, title, tags, note } = (row ?? {}) as Partial<WantedPage>;
  return [url, canonicalUrl, title, note].every((text) => typeof text === 'string') && Array.isArray(tags);
}

function withoutId({ id: _, ...page }: WantedPage & { id?: number }): Incoming {
  return { kind: 'address', page };
}

function isSearch(row: unknown): row is StoredSearch {
  const { name, words, view, place } = (row ?? {}) as Partial<StoredSearch>;
  return [name, words, view].every((text) => typeof text === 'string') && typeof place === 'number';
}
