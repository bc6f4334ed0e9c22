// Stored state that repaints by itself, whichever context changed it.
import { liveQuery } from 'dexie';
import type { CaptureError } from '../../errors';
import { database } from './database';
import { toCaptureError } from './failures';

/**
 * Runs a query of this wing now and after each write that may change its result, in this or any other context.
 * After an error it goes on watching. Returns the way to stop.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: CaptureError) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error: (error: unknown) => onError(toCaptureError(error)),
  });
  return () => subscription.unsubscribe();
}

/** Begins to open the database, for a page that first has to ask for something else. Whoever uses it next learns of a failure. */
export function openAhead(): void {
  database.run(async () => {}).catch(() => {});
}
