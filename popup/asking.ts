// Asks the background for a capture of the tab in front. Loaded before all else, so it imports little.
import browser, { type Tabs } from '../src/browser';
import { CaptureError } from '../src/errors';
import { type CaptureIntent, toBackground, type WishedPart } from '../src/messages';
import type { CaptureOutcome } from '../src/model';
import { readSettings } from '../src/settings';

/** What was asked for by opening the popup; without an answer where the user wants nothing captured by that. */
export interface Opening {
  answer?: Promise<CaptureOutcome>;
}

/** Captures the page where the user wants that of a click. The answer is kept apart: nobody has to wait for it. */
export async function askOnOpening(): Promise<Opening> {
  const tab = activeTab();
  const { captureOnClick } = await readSettings();
  if (!captureOnClick) return {};
  const answer = askForCapture('click', 'auto', tab);
  answer.catch(() => {}); // told of by who follows it
  return { answer };
}

/** @throws {CaptureError} why nothing was captured */
export async function askForCapture(
  intent: CaptureIntent,
  part: WishedPart,
  tab = activeTab(),
): Promise<CaptureOutcome> {
  const tabId = (await tab)?.id;
  if (tabId === undefined) throw new CaptureError('noAccess');
  return toBackground('capture', { tabId, intent, part });
}

export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
