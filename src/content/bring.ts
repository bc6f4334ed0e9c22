// Has the background bring the parts of extraction that a page needs: the build puts this in the place of extraction's own.
import type { Brought } from '../extract/page';
import { partInPage } from '../in-page';
import { toBackground } from '../messages';
import type { PartName } from '../model';

/** What the parts hold, together. Rejects with a `CaptureError` where one cannot be had. */
export async function bring(names: readonly PartName[]): Promise<Brought> {
  const missing = names.filter((name) => !partInPage(name));
  if (missing.length > 0) await toBackground('bring', { parts: missing });
  return Object.assign({}, ...names.map(partInPage));
}
