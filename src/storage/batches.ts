// Work on many captures at once, in transactions that stay small.
/** Enough that the cost of a transaction vanishes, few enough that no other context waits long. */
export const batchSize = 200;

/** Hands over a few hundred at a time, one batch after the other; an error stops it and leaves earlier batches done. */
export async function inBatches<T>(all: readonly T[], work: (batch: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let start = 0; start < all.length; start += batchSize) await work(all.slice(start, start + batchSize));
}
