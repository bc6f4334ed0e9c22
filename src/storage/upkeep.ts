// A page keeps the library in shape while its user does something else: the index, the trash, the counts. The
// background does not: it must stay small, and the browser stops it at any time.
import type { CaptureError } from '../errors';
import { checkCountsDaily } from './counts/checking';
import { toCaptureError } from './database/failures';
import { pacer } from './search/pausing';
import { tendIndex } from './search/tending';
import { purgeTrash } from './trash';

export interface Upkeep {
  /** As in `tendIndex`: documents in the largest segment to write. */
  largest: number;
  /** Days after which what was deleted is erased for good; 0 is never. */
  trashDays: () => Promise<number>;
}

/** Milliseconds between two looks. */
const interval = 60_000;

const day = 86_400_000;

/** Does what is due whenever the page is idle, as long as it is open. */
export function keepInShape(upkeep: Upkeep, onError: (error: CaptureError) => void): void {
  requestIdleCallback(async () => {
    try {
      await tendIndex({ largest: upkeep.largest });
      await emptyOldTrash(await upkeep.trashDays());
      await checkCountsDaily(pacer());
    } catch (error) {
      onError(toCaptureError(error));
    }
    setTimeout(() => keepInShape(upkeep, onError), interval);
  });
}

/** Erases for good what has been in the trash for so many days. */
export async function emptyOldTrash(days: number): Promise<void> {
  if (days > 0) await purgeTrash(Date.now() - days * day);
}
