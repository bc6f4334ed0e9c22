// What the interface asks about the further pages of an article. The pages hand in storage, messages and permissions.
import type { CaptureId, PagesLeft } from '../../model';

export interface FurtherAccess {
  /** Calls back now and on each change; undefined when nothing is left to join. Returns the way to stop. */
  watchFurther(id: CaptureId, onValue: (left: PagesLeft | undefined) => void): () => void;
  /** Tries once more. */
  joinFurther(id: CaptureId): Promise<void>;
  /** Asks the user for access to an origin. To be called in a click. */
  askForPages(origin: string): Promise<boolean>;
}
