// Room on the disk, looked at before anything is written. Chromium keeps all that an origin stores in one log: a record
// that a full disk cut short makes it throw the whole library away at a later opening (google/leveldb#1180). So nothing
// is written on a disk that is nearly full, and where a write found none left all the same, the log is replaced.
import { hasPassed } from '../../clock';
import { CaptureError } from '../../errors';
import { toCaptureError } from './failures';
import { isTorn, mend, noteTorn } from './torn-log';

const megabyte = 1_000_000;

/** With so many bytes left nothing new comes in; what is there can still be changed, and the trash emptied. */
const reserve = 64 * megabyte;

/** With so many left nothing is written at all. Firefox takes back what it could not write. */
const least = globalThis.location?.protocol === 'moz-extension:' ? 0 : 16 * megabyte;

/** Databases write what they are given to a log first, and keep the earlier text until they tidy up. */
const writtenFor = 2;

/** Where so much is left an answer of the browser serves for a minute. Asking takes a millisecond. */
const plenty = 1000 * megabyte;
const serves = 60_000;

let room: { askedAt: number; bytes: number } | undefined;

/** Looks how much room there is, unless it is known; nothing is returned then. */
export function lookForRoom(): Promise<void> | undefined {
  return room && room.bytes > plenty && !hasPassed(serves, room.askedAt) ? undefined : look();
}

/** Whether there is room to write anything at all, as far as is known. */
export function hasLeast(): boolean {
  return room === undefined || room.bytes >= least;
}

/**
 * Looks for room before something new is written: a disk that is nearly full is told of while nothing has begun. Where
 * the browser does not say how much there is, the write will tell.
 * @throws {CaptureError} `diskFull`
 */
export async function requireRoom(bytes: number): Promise<void> {
  await lookForRoom();
  const needed = bytes * writtenFor;
  if (!room || room.bytes < reserve + needed) await look();
  if (room && room.bytes < reserve + needed) throw new CaptureError('diskFull');
  if (room) room.bytes -= needed;
}

/**
 * What a failure of the database amounts to. Chromium does not say that it was for want of room, and calls it by many
 * names: where there is none, that was it.
 */
export async function failureOf(error: unknown): Promise<CaptureError> {
  const failure = toCaptureError(error);
  if (failure === error || failure.code === 'databaseNewer' || (await askForRoom()) >= reserve) return failure;
  room = undefined;
  await noteTorn();
  return new CaptureError('diskFull', { cause: error });
}

async function look(): Promise<void> {
  const bytes = await askForRoom();
  if (bytes >= reserve && (await isTorn())) await mend();
  room = { askedAt: Date.now(), bytes };
}

async function askForRoom(): Promise<number> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || !quota ? Number.POSITIVE_INFINITY : Math.max(0, quota - usage);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
