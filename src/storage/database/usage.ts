// How much room the library takes, and whether the browser promised to keep it.
import { hasPassed } from '../../clock';
import { CaptureError } from '../../errors';
import { toCaptureError } from './failures';

export interface Usage {
  /** Bytes, as the browser estimates them. */
  used: number;
  /** Bytes left to use. */
  available: number;
  /** Whether the browser promised not to evict the library when the disk runs low. */
  persisted: boolean;
}

/** Asks the browser to keep the library when the disk runs low. Workers cannot ask, and learn how things stand. */
export async function askForPersistence(): Promise<boolean> {
  try {
    const storage: Pick<StorageManager, 'persisted'> & Partial<StorageManager> = navigator.storage;
    return storage.persist ? await storage.persist() : await storage.persisted();
  } catch (error) {
    throw toCaptureError(error);
  }
}

/** How things stand. The figures cover all that this origin stores. */
export async function readUsage(): Promise<Usage> {
  try {
    const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage, available: Math.max(0, quota - usage), persisted };
  } catch (error) {
    throw toCaptureError(error);
  }
}

/** How long an answer of the browser serves, in milliseconds: asking takes as long as a small write. */
const serves = 60_000;

let room: { askedAt: number; bytes: number } | undefined;

/**
 * Looks for room before something is written: a disk that is nearly full is told of while nothing has begun. Where the
 * browser does not say how much there is, the write will tell.
 * @throws {CaptureError} `diskFull`
 */
export async function requireRoom(bytes: number): Promise<void> {
  const needed = bytes * writtenFor;
  if (!room || hasPassed(serves, room.askedAt) || room.bytes < needed) {
    room = { askedAt: Date.now(), bytes: await askForRoom() };
  }
  if (room.bytes < needed) throw new CaptureError('diskFull');
  room.bytes -= needed;
}

/** Databases write what they are given to a log first, and keep the earlier text until they tidy up. */
const writtenFor = 2;

async function askForRoom(): Promise<number> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || !quota ? Number.POSITIVE_INFINITY : Math.max(0, quota - usage);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
