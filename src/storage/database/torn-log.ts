// The log in which Chromium keeps all databases of an origin, torn by a record that a full disk cut short: whatever is
// written behind that record makes a later opening fail, until the log is replaced by another.
import { CaptureError } from '../../errors';
import browser from '../../native-browser';

const key = 'tornLog';

/** The first is there on a disk without room as well, the second after the browser was started anew. */
const memories = () => [browser?.storage?.session, browser?.storage?.local].filter((area) => area !== undefined);

/** Set where the extension's own memory cannot be reached. */
let isNoted = false;

export async function noteTorn(): Promise<void> {
  isNoted = true;
  await Promise.allSettled(memories().map((area) => area.set({ [key]: true })));
}

export async function isTorn(): Promise<boolean> {
  if (isNoted) return true;
  const found = await Promise.allSettled(memories().map((area) => area.get(key)));
  return found.some((each) => each.status === 'fulfilled' && key in each.value);
}

/** Replaces the log: Chromium begins another when four megabytes were written. */
export async function mend(): Promise<void> {
  await write(5_000_000);
  isNoted = false;
  await Promise.allSettled(memories().map((area) => area.remove(key)));
}

const ballast = 'offprint-ballast';

/** Larger values are kept beside the log. */
const piece = 32_768;

/** Writes so many bytes that cannot be packed, into a database that is deleted then. */
async function write(bytes: number): Promise<void> {
  const opening = indexedDB.open(ballast);
  opening.onupgradeneeded = () => opening.result.createObjectStore(ballast, { autoIncrement: true });
  const database = await done(opening);
  try {
    for (let at = 0; at < bytes; at += 16 * piece) await writeSome(database);
  } finally {
    database.close();
    await done(indexedDB.deleteDatabase(ballast));
  }
}

function writeSome(database: IDBDatabase): Promise<unknown> {
  const transaction = database.transaction(ballast, 'readwrite');
  for (let at = 0; at < 16; at += 1) {
    transaction.objectStore(ballast).add(crypto.getRandomValues(new Uint8Array(piece)));
  }
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error ?? new CaptureError('diskFull'));
  return promise;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new CaptureError('databaseBroken'));
  return promise;
}
