// Fetches the pictures of a capture after its text is saved: first in the page, as the page itself may; then from here,
// where the user gave access. What is missing is written down before and after, so a background that ends half-way
// loses nothing but time: the next start takes it up again.
import { hasAccess, noteUsed } from '../access';
import { codeOf, report } from '../errors';
import type { CaptureId, MissingPicture, PictureFailure } from '../model';
import { type Downloaded, download, type Limits } from '../pictures/download';
import { mayReach } from '../pictures/reach';
import { type Recoding, recoded } from '../pictures/recode';
import { settle } from '../pictures/settle';
import { readSettings } from '../settings';
import { readRow } from '../storage/captures/captures';
import {
  bytesKept,
  capturesMissing,
  fileOf,
  keepPicture,
  missingOf,
  noteMissing,
  wantAgain,
} from '../storage/pictures/pictures';
import { gatherIn, tabOf } from './gathering';

/** Milliseconds for one picture, and for those of a capture together. */
const timeForOne = 20_000;
const timeForAll = 60_000;

/** Requests at a time: what a browser itself sends to one host. */
const atOnce = 6;

const megabyte = 1_000_000;

/** What is shared by the pictures of one run. */
interface Run {
  id: CaptureId;
  /** Address of the capture's page. */
  page: string;
  /** The tab that shows it; undefined when it is gone, or turns out to be. */
  tab: number | undefined;
  /** The most bytes of one picture, and what is left for all. */
  most: number;
  left: number;
  /** How they are stored smaller, where that is wished for. */
  recoding: Recoding | undefined;
  /** When all of it ends, by `performance.now()`. */
  end: number;
  used: Set<string>;
}

/** Fetches what waits of a capture. Never rejects; a second run for one capture waits for the first. */
export async function fetchPictures(id: CaptureId): Promise<void> {
  try {
    await navigator.locks.request(`pictures ${id}`, () => fetchWaiting(id));
  } catch (error) {
    report(error, 'pictures');
  }
}

/** Takes up what an earlier background left, one capture after the other. */
export async function resumePictures(): Promise<void> {
  for (const id of await capturesMissing('waiting')) await fetchPictures(id);
}

/** Fetches what waited for access, now that some was given. */
export async function fetchGranted(): Promise<void> {
  for (const id of await capturesMissing('needsAccess')) await fetchMissing(id, 'needsAccess');
}

/** Fetches what is missing of a capture once more, but for what no attempt can give. */
export async function fetchMissing(id: CaptureId, why?: PictureFailure): Promise<void> {
  const missing = await missingOf(id);
  const worth: string[] = [];
  for (const picture of missing) if (await isWorthATry(picture, why)) worth.push(picture.url);
  await wantAgain(id, ({ url }) => worth.includes(url));
  await fetchPictures(id);
}

async function isWorthATry({ url, why }: MissingPicture, only: PictureFailure | undefined): Promise<boolean> {
  if (only !== undefined && why !== only) return false;
  return why !== 'privateAddress' && (why !== 'needsAccess' || (await hasAccess(url)));
}

async function fetchWaiting(id: CaptureId): Promise<void> {
  const waiting = (await missingOf(id)).filter(({ why }) => why === 'waiting');
  const row = waiting.length > 0 ? await readRow(id) : undefined;
  if (!row) return;
  const { pictureLimit, captureLimit, recodePictures, recodeQuality, recodeWidth } = await readSettings();
  const run: Run = {
    id,
    page: row.url,
    tab: await tabOf(id, row.url),
    most: pictureLimit * megabyte,
    left: captureLimit * megabyte - (await bytesKept(id)),
    recoding: recodePictures ? { quality: recodeQuality, width: recodeWidth } : undefined,
    end: performance.now() + timeForAll,
    used: new Set(),
  };
  const line = waiting.values();
  await Promise.all(Array.from({ length: atOnce }, () => workThrough(run, line)));
  for (const url of run.used) await noteUsed(url);
}

async function workThrough(run: Run, line: Iterable<MissingPicture>): Promise<void> {
  for (const { url } of line) {
    const why = await keepOne(run, url).catch(failureOf);
    if (why) await noteMissing(run.id, url, why);
  }
}

/** A full disk is told of; anything else that broke is no fault of the picture's, and waits for the next start. */
function failureOf(error: unknown): PictureFailure {
  report(error, 'picture');
  return codeOf(error) === 'diskFull' ? 'noRoom' : 'waiting';
}

/** @returns why it was not kept */
async function keepOne(run: Run, url: string): Promise<PictureFailure | undefined> {
  if (!mayReach(url, run.page)) return 'privateAddress';
  if (run.left <= 0) return 'captureFull';
  const limits = limitsOf(run);
  if (limits.time <= 0) return 'tooSlow';
  const found = await fetchOne(run, url, limits);
  if ('why' in found) return found.why === 'tooLarge' && limits.bytes < run.most ? 'captureFull' : found.why;
  const picture = settle(found.bytes);
  if (!picture) return 'notPicture';
  const blob = run.recoding ? await recoded(picture, run.recoding) : picture;
  if (blob.size > run.left) return 'captureFull';
  run.left -= blob.size;
  await keepPicture(run.id, url, await fileOf(blob));
  return undefined;
}

function limitsOf({ most, left, end }: Run): Limits {
  return { bytes: Math.min(most, left), time: Math.min(timeForOne, end - performance.now()) };
}

/** In the page first; from here what the page may not read, or when it is gone. */
async function fetchOne(run: Run, url: string, limits: Limits): Promise<Downloaded> {
  const inPage = await readInPage(run, url, limits);
  if (inPage && !('why' in inPage && inPage.why === 'needsAccess')) return inPage;
  if (!(await hasAccess(url))) return { why: 'needsAccess' };
  run.used.add(new URL(url).origin);
  // Nobody is told who asks, and from where: no cookies, no referrer. Where a redirect leads is hidden from us, and could
  // be the user's own network.
  return download(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' }, limitsOf(run));
}

async function readInPage(run: Run, url: string, limits: Limits): Promise<Downloaded | undefined> {
  if (run.tab === undefined) return undefined;
  try {
    return await gatherIn(run.tab, url, limits);
  } catch {
    // Gone, or gone elsewhere, or too busy: the rest does without it.
    run.tab = undefined;
    return undefined;
  }
}
