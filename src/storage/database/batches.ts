// Work on many captures at once, in transactions that stay small.
/** Enough that the cost of a transaction vanishes, few enough that no other context waits long. */
export const batchSize = 200;

/** How whoever waits for long work follows it and ends it. */
export interface Steps {
  /** Called after each batch. */
  onProgress?: (done: number, total: number) => void;
  /** Aborted, the work ends after the batch that is under way; what is done stays done. */
  signal?: AbortSignal;
}

/** Hands over a few hundred at a time, one batch after the other; an error stops it and leaves earlier batches done. */
export async function inBatches<T>(
  all: readonly T[],
  work: (batch: T[]) => PromiseLike<unknown>,
  { onProgress, signal }: Steps = {},
): Promise<void> {
  for (let start = 0; start < all.length && !signal?.aborted; start += batchSize) {
    await work(all.slice(start, start + batchSize));
    onProgress?.(Math.min(start + batchSize, all.length), all.length);
  }
}
