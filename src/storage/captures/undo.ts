// What a change of many captures answers: how many it changed, and the way back.
import type { Steps } from '../database/batches';

export interface Done {
  /** Captures that are other than before. */
  changed: number;
  /** Takes it back for these captures, as far as they are still what it made them. */
  undo: (steps?: Steps) => Promise<void>;
}
