// Captures pages that no tab of the user's shows: each is opened in a tab behind, read as any other, and closed again.
import { hasAccess, noteUsed } from '../access';
import { CaptureError } from '../errors';
import type { CaptureOutcome } from '../model';
import { withTabBehind } from './behind';
import { capture } from './capture';
import { complete } from './completing';
import { rememberTab } from './gathering';

/**
 * Captures the page of an address, under the access that the user gave to its site.
 * @throws {CaptureError} `noAccess` without that, or why nothing was captured
 */
export async function captureAddress(url: string, wantedId?: number): Promise<CaptureOutcome> {
  if (!/^https?:/.test(url) || !(await hasAccess(url))) throw new CaptureError('noAccess');
  return withTabBehind(url, async (tabId) => {
    const outcome = await capture(tabId, 'anyway', 'page', wantedId);
    // The page has to be there for its pictures, and for the pages that follow.
    if ('part' in outcome) {
      await rememberTab(outcome.id, tabId);
      await complete(outcome.id);
    }
    await noteUsed(url);
    return outcome;
  });
}
