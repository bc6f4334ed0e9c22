// The pictures of captures: each file is stored once, by the hash of its bytes, and shared by all that show it; what is
// missing is written down, so that the fetching of it is taken up again whatever stopped it.
import type { CaptureId, MissingPicture, PictureFailure } from '../../model';
import { sha256 } from '../../sha256';
import { type Database, database } from '../database/database';
import { ofCaptures } from '../database/of-captures';
import { requireRoom } from '../database/room';
import type { MissingRow } from '../database/rows';

/** A file with its name in the library: SHA-256, in hex. */
export interface PictureFile {
  hash: string;
  blob: Blob;
}

/** Names a file, before any transaction: inside of one, nothing but the database may be waited for. */
export async function fileOf(blob: Blob): Promise<PictureFile> {
  return { hash: await sha256(blob), blob };
}

/**
 * Keeps a picture with a capture; it is no longer missing. One of a capture that is gone meanwhile is not kept.
 * @returns whether it was kept
 */
export async function keepPicture(captureId: CaptureId, url: string, { hash, blob }: PictureFile): Promise<boolean> {
  await requireRoom(blob.size);
  return database.transact(
    'rw',
    (db) => [db.captures, db.trash, db.assets, db.files, db.missing],
    async (db) => {
      if (!(await isThere(db, captureId))) return false;
      const before = await db.assets.get([captureId, url]);
      if ((await db.files.where({ hash }).count()) === 0) {
        await db.files.add({ hash, blob, type: blob.type, bytes: blob.size });
      }
      await db.assets.put({ captureId, url, hash });
      if (before && before.hash !== hash) await freeFiles(db, [before.hash]);
      await db.missing.delete([captureId, url]);
      return true;
    },
  );
}

/** Writes down why a picture is not kept; one that is kept, or whose capture is gone, is passed over. */
export function noteMissing(captureId: CaptureId, url: string, why: PictureFailure): Promise<void> {
  return database.transact(
    'rw',
    (db) => [db.captures, db.trash, db.assets, db.missing],
    async (db) => {
      if (!(await isThere(db, captureId)) || (await db.assets.get([captureId, url]))) return;
      await db.missing.put(missingRow(captureId, url, why));
    },
  );
}

/** What is missing of a capture, in no order. */
export async function missingOf(captureId: CaptureId): Promise<MissingPicture[]> {
  const rows = await database.run((db) => db.missing.where({ captureId }).toArray());
  return rows.map(({ url, origin, why }) => ({ url, origin, why }));
}

/** How the pictures of a capture stand: how many are kept, and what is missing. */
export async function standingOf(captureId: CaptureId): Promise<{ kept: number; missing: MissingPicture[] }> {
  const [kept, missing] = await Promise.all([
    database.run((db) => db.assets.where({ captureId }).count()),
    missingOf(captureId),
  ]);
  return { kept, missing };
}

/** Bytes of the pictures kept with a capture; those it shares with others count in full. */
export function bytesKept(captureId: CaptureId): Promise<number> {
  return database.transact(
    'r',
    (db) => [db.assets, db.files],
    async (db) => {
      const assets = await db.assets.where({ captureId }).toArray();
      const files = await db.files.bulkGet([...new Set(assets.map(({ hash }) => hash))]);
      return files.reduce((sum, file) => sum + (file?.bytes ?? 0), 0);
    },
  );
}

/** The captures, in the library or in the trash, of which pictures are missing for this reason. Oldest first. */
export async function capturesMissing(why: PictureFailure): Promise<CaptureId[]> {
  const keys = await database.run((db) => db.missing.where({ why }).primaryKeys());
  return [...new Set(keys.map(([captureId]) => captureId))].sort((one, other) => one - other);
}

/** Puts what is missing of a capture back in the line of what is to be fetched. */
export function wantAgain(captureId: CaptureId, which: (picture: MissingPicture) => boolean): Promise<void> {
  return database.run((db) =>
    db.missing
      .where({ captureId })
      .filter(which)
      .modify({ why: 'waiting' })
      .then(() => undefined),
  );
}

/** Bytes that all kept pictures take. Reads keys only. */
export async function picturesSize(): Promise<number> {
  const sizes = await database.run((db) => db.files.orderBy('bytes').keys());
  return sizes.reduce<number>((sum, size) => sum + Number(size), 0);
}

/** What a transaction that erases pictures touches. */
export function pictureTables(db: Database) {
  return [db.assets, db.files, db.missing];
}

/**
 * In a transaction that writes a capture: lines up those of its pictures that are neither kept nor known to be missing,
 * and forgets what was missing and is no longer shown. Kept ones stay: earlier versions show them.
 */
export async function wantPictures(db: Database, captureId: CaptureId, wanted: readonly string[]): Promise<void> {
  await forgetUnwanted(db, captureId, wanted);
  const keys = wanted.map((url): [CaptureId, string] => [captureId, url]);
  const [kept, known] = [await db.assets.bulkGet(keys), await db.missing.bulkGet(keys)];
  const fresh = wanted.filter((_, place) => !kept[place] && !known[place]);
  if (fresh.length > 0) await db.missing.bulkPut(fresh.map((url) => missingRow(captureId, url, 'waiting')));
}

/** In a transaction that writes a capture: forgets what was missing and is no longer shown. */
export async function forgetUnwanted(db: Database, captureId: CaptureId, wanted: readonly string[]): Promise<void> {
  await db.missing
    .where({ captureId })
    .filter(({ url }) => !wanted.includes(url))
    .delete();
}

/** In a transaction that erases captures: their pictures go, and with the last that shows it each file. */
export async function erasePictures(db: Database, ids: readonly CaptureId[]): Promise<void> {
  const assets = ofCaptures(db.assets, ids);
  const hashes = (await assets.toArray()).map(({ hash }) => hash);
  await assets.delete();
  await freeFiles(db, hashes);
  await ofCaptures(db.missing, ids).delete();
}

async function freeFiles(db: Database, hashes: readonly string[]): Promise<void> {
  for (const hash of new Set(hashes)) {
    if ((await db.assets.where({ hash }).count()) === 0) await db.files.delete(hash);
  }
}

async function isThere(db: Database, id: CaptureId): Promise<boolean> {
  return (await db.captures.where({ id }).count()) + (await db.trash.where({ id }).count()) > 0;
}

function missingRow(captureId: CaptureId, url: string, why: PictureFailure): MissingRow {
  return { captureId, url, origin: new URL(url).origin, why };
}
