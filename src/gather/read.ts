// Reads a picture as the page itself may: from its own host, from those that let it, with its referrer and its cookies,
// and mostly from what it has loaded already.
import { type Downloaded, download, type Limits } from '../pictures/download';

/** Where a picture is read. */
export interface Reading {
  /** The page's own address. */
  page: string;
  /** Whether the page shows the picture, and so has been wherever its address leads. */
  shown: boolean;
  /** Ends it early. */
  signal: AbortSignal;
}

/** @returns the bytes, or why there are none; `needsAccess` where the host of another site hands out nothing */
export async function readPicture(url: string, limits: Limits, { page, shown, signal }: Reading): Promise<Downloaded> {
  const end = performance.now() + limits.time;
  const isOwn = new URL(url).origin === new URL(page).origin;
  // Another site could lead on to the user's own network, and we, other than the page, are held by no policy of its.
  const redirect = isOwn || shown ? 'follow' : 'manual';
  const get = (init: RequestInit): Promise<Downloaded> =>
    download(url, { ...init, redirect, signal }, { ...limits, time: Math.max(0, end - performance.now()) });
  const found = await get({ cache: 'force-cache' });
  if (!('why' in found)) return found;
  // Some refuse a referrer that is not their own, and hand out to whoever has none.
  if (found.why === 'refused') return get({ cache: 'reload', referrerPolicy: 'no-referrer' });
  if (found.why !== 'unreachable' || isOwn) return found;
  // What an <img> loaded lies in the cache without the headers that a reading page needs.
  const again = await get({ cache: 'reload' });
  // A host that lets nobody read looks like one that is not there; to tell them apart would be a request that leads
  // anywhere.
  return 'why' in again && again.why === 'unreachable' ? { why: 'needsAccess' } : again;
}
