// Reads a picture as the page itself may: from its own host, from those that let it, with its referrer and its cookies,
// and mostly from what it has loaded already.
import { type Downloaded, download, type Limits } from '../pictures/download';

/**
 * @param page where the script runs; `signal` ends it early
 * @returns the bytes, or why there are none; `needsAccess` where the host answers, but not for a page of another
 */
export async function readPicture(
  url: string,
  limits: Limits,
  { page, signal }: { page: string; signal: AbortSignal },
): Promise<Downloaded> {
  const end = performance.now() + limits.time;
  const get = (init: RequestInit): Promise<Downloaded> =>
    download(url, { ...init, signal }, { ...limits, time: Math.max(0, end - performance.now()) });
  const found = await get({ cache: 'force-cache' });
  if (!('why' in found)) return found;
  // Some refuse a referrer that is not their own, and hand out to whoever has none.
  if (found.why === 'refused') return get({ cache: 'reload', referrerPolicy: 'no-referrer' });
  if (found.why !== 'unreachable' || new URL(url).origin === new URL(page).origin) return found;
  // What an <img> loaded lies in the cache without the headers that a reading page needs.
  const again = await get({ cache: 'reload' });
  if (!('why' in again) || again.why !== 'unreachable') return again;
  return { why: (await answers(url, end - performance.now())) ? 'needsAccess' : 'unreachable' };
}

/** Whether anybody is there at all; what they say cannot be read. */
async function answers(url: string, time: number): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', cache: 'force-cache', signal: AbortSignal.timeout(Math.max(0, time)) });
    return true;
  } catch {
    return false;
  }
}
