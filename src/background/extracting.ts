// Has the content script read the page of a tab that it is in.
import { type ToPage, toPage } from '../messages';
import type { Extraction } from '../model';
import { saidAgain } from '../said-once';

/** @throws {CaptureError} why there is no article */
export async function extractIn(tabId: number, wish: Parameters<ToPage['extract']>[0]): Promise<Extraction> {
  return saidAgain(await toPage(tabId, 'extract', wish));
}
