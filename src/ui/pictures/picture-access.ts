// What the interface asks about the pictures of a capture. The pages hand in storage, messages and permissions.
import type { CaptureId, MissingPicture } from '../../model';

/** How the pictures of a capture stand. */
export interface Standing {
  kept: number;
  missing: MissingPicture[];
}

export interface PictureAccess {
  /** Calls back now and whenever a picture arrives or fails. Returns the way to stop. */
  watchStanding(id: CaptureId, onValue: (standing: Standing) => void): () => void;
  /** Fetches what is missing once more. */
  fetchMissing(id: CaptureId): Promise<void>;
  /** Asks the user for access to origins, or to every site. To be called in a click. */
  askForAccess(origins: readonly string[] | 'every'): Promise<boolean>;
}
