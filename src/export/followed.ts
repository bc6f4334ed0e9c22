// Captures on their way into an export, counted as they are taken.
import type { FullCapture } from '../model';

/** How an export is followed: told after each capture that was taken, and ended by the signal. */
export interface Following {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Fails with an `AbortError` at the first capture after the signal. */
export async function* followed(
  captures: AsyncIterable<FullCapture>,
  total: number,
  { onProgress, signal }: Following,
): AsyncGenerator<FullCapture> {
  let done = 0;
  for await (const capture of captures) {
    signal?.throwIfAborted();
    yield capture;
    done += 1;
    onProgress?.(done, total);
  }
}
