// What follows the text of a capture: the further pages of its article, and the pictures of all of them.
import { hasAccess } from '../access';
import type { CaptureId } from '../model';
import { capturesWithFurther, furtherOf, wantFurther } from '../storage/captures/further';
import { joinFurther } from './further';
import { fetchGranted, fetchPictures, resumePictures } from './pictures';

/** Never rejects. */
export async function complete(id: CaptureId): Promise<void> {
  await Promise.all([fetchPictures(id), joinFurther(id)]);
  // Those that the further pages brought.
  await fetchPictures(id);
}

/** Takes up what an earlier background left. */
export async function resume(): Promise<void> {
  for (const id of await capturesWithFurther('waiting')) await joinFurther(id);
  await resumePictures();
}

/** Fetches what waited for access, now that some was given. */
export async function completeGranted(): Promise<void> {
  for (const id of await capturesWithFurther('needsAccess')) {
    const further = await furtherOf(id);
    if (further && (await hasAccess(`${further.origin}/`))) await completeAgain(id);
  }
  await fetchGranted();
}

/** Tries once more to join the further pages of an article. Never rejects. */
export async function completeAgain(id: CaptureId): Promise<void> {
  await wantFurther(id);
  await complete(id);
}
