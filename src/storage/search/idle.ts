// A page keeps the index in shape while its user does something else. The background does not: it must stay small, and
// the browser stops it at any time.
import type { CaptureError } from '../../errors';
import { toCaptureError } from '../failures';
import { tendIndex } from './tending';

/** Milliseconds between two looks. */
const interval = 60_000;

/** Tends the index whenever the page is idle, as long as it is open. `largest` is that of `tendIndex`. */
export function tendWhenIdle(largest: number, onError: (error: CaptureError) => void): void {
  requestIdleCallback(async () => {
    try {
      await tendIndex({ largest });
    } catch (error) {
      onError(toCaptureError(error));
    }
    setTimeout(() => tendWhenIdle(largest, onError), interval);
  });
}
