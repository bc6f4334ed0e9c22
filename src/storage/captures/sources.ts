// The kept sources: the cleaned page of a capture, packed, to extract from again.
import type { CaptureId, Extraction, PagesLeft } from '../../model';
import { batchSize } from '../database/batches';
import { database } from '../database/database';
import { gunzip, gzip, gzipAsItIs } from '../database/gzip';
import type { PackedSource } from '../database/rows';

/** What extraction tells beside the article. */
export type Made = Partial<Pick<Extraction, 'receipt' | 'source'>> & {
  /** Whether its pictures shall be kept too: they are then lined up as missing, to be fetched. */
  withPictures?: boolean;
  /** Why pages of the article are not joined to it, where that is so. */
  further?: PagesLeft;
};

/** UTF-16 units of a source that is packed after its capture is saved. */
const longSource = 100_000;

/** Packs a source, before any transaction: inside of one, nothing but the database may be waited for. */
export async function packSource({ source, receipt }: Made): Promise<PackedSource | undefined> {
  return source === undefined ? undefined : packed(await gzip(source), receipt?.pipeline);
}

/** As `packSource`, but a long one takes its whole room until `packLongSource`. */
export async function packSourceSoon(made: Made): Promise<PackedSource | undefined> {
  const { source = '', receipt } = made;
  return source.length > longSource ? packed(gzipAsItIs(source), receipt?.pipeline) : packSource(made);
}

/** Packs the source of a capture that was saved as it is, unless another has taken its place. */
export async function packLongSource(id: CaptureId): Promise<void> {
  const row = await database.run((db) => db.sources.get(id));
  if (!row || row.bytes <= longSource) return;
  const smaller = await gzip(await gunzip(row.gzip));
  if (smaller.length >= row.bytes) return;
  await database.run((db) =>
    db.sources
      .where({ captureId: id })
      .filter((now) => indexedDB.cmp(now.gzip, row.gzip) === 0)
      .modify({ gzip: smaller, bytes: smaller.length })
      .then(() => undefined),
  );
}

function packed(bytes: Uint8Array<ArrayBuffer>, pipeline = 0): PackedSource {
  return { gzip: bytes, bytes: bytes.length, pipeline };
}

/** The source of a capture as it stands, in the library or in the trash; undefined when none is kept. */
export async function readSource(id: CaptureId): Promise<string | undefined> {
  const row = await database.run((db) => db.sources.get(id));
  return row && gunzip(row.gzip);
}

/** Bytes that the sources take. Reads keys only. */
export async function sourcesSize(): Promise<number> {
  const sizes = await database.run((db) => db.sources.orderBy('bytes').keys());
  return sizes.reduce<number>((sum, size) => sum + Number(size), 0);
}

/** Drops all sources, those of earlier texts too. */
export function dropSources(): Promise<void> {
  return database.transact(
    'rw',
    (db) => [db.sources, db.versions],
    async (db) => {
      await db.sources.clear();
      await db.versions
        .filter(({ source }) => source !== undefined)
        .modify((version) => {
          delete version.source;
        });
    },
  );
}

/**
 * The captures in the library that a pipeline before this one made and whose source is kept, oldest first. What the
 * user selected or picked is left out: extracted again, it would become what the pipeline chooses, which nobody asked for.
 */
export async function* capturesBefore(pipeline: number): AsyncGenerator<CaptureId, void> {
  const ids = await database.run((db) => db.sources.where('pipeline').below(pipeline).primaryKeys());
  ids.sort((one, other) => one - other);
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const [rows, details] = await database.transact(
      'r',
      (db) => [db.captures, db.details],
      async (db) => [await db.captures.bulkGet(batch), await db.details.bulkGet(batch)],
    );
    for (const [index, id] of batch.entries()) {
      if (rows?.[index] && !isUsersChoice(details?.[index])) yield id;
    }
  }
}

function isUsersChoice({ receipt }: Pick<Made, 'receipt'> = {}): boolean {
  return receipt !== undefined && (receipt.warnings.includes('selectionOnly') || receipt.chosenBy === 'hand');
}
