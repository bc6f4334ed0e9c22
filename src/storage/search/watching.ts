// A search that repeats itself when what it finds may have changed, in this or any other context.
import type { CaptureError } from '../../errors';
import { database } from '../database';
import { toCaptureError } from '../failures';
import { watch } from '../watch';
import { type Found, type Search, searchRows } from './searching';

/**
 * Searches now and after each write that may change the result. A newer search cuts an older one short. Returns the way
 * to stop.
 */
export function watchSearch(
  search: Omit<Search, 'signal'>,
  onFound: (found: Found) => void,
  onError: (error: CaptureError) => void,
): () => void {
  let running: AbortController | undefined;
  const again = (): void => {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    searchRows({ ...search, signal }).then(
      (found) => !signal.aborted && onFound(found),
      (error: unknown) => !signal.aborted && onError(toCaptureError(error)),
    );
  };
  // Each write to a capture changes its flags; a rebuild changes what is known.
  const changes = () => database.run((db) => Promise.all([db.flags.toArray(), db.rebuild.toArray()]));
  const stop = watch(changes, again, onError);
  return () => {
    stop();
    running?.abort();
  };
}
