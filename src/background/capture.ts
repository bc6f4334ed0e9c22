// The one story of a capture: look at the tab, inject, extract, save. Each await may be the last one this background
// sees, so nothing is kept in variables beyond it, and only the transaction in storage makes a capture exist.
import browser, { type Tabs } from '../browser';
import { CaptureError, codeOf, report } from '../errors';
import { type CaptureIntent, toPage, type WishedPart } from '../messages';
import type { CaptureId, CaptureOutcome, Extraction } from '../model';
import { readSettings } from '../settings';
import { findCapture } from '../storage/captures';
import { saveCapture } from '../storage/saving';
import type { Made } from '../storage/sources';
import { showOnToolbar } from '../toolbar';
import { rememberTab } from './gathering';
import { noted } from './noted';
import { fetchPictures } from './pictures';
import { reasonOf } from './refusal';

/** A page that answers nothing for so long is told of. Below the 30 s after which an idle background is stopped. */
const pageDeadline = 20_000;

/**
 * Captures the page of a tab and shows the outcome on the toolbar.
 * @throws {CaptureError} why nothing was captured
 */
export async function capture(
  tabId: number,
  intent: CaptureIntent,
  part: WishedPart,
  wantedId?: number,
): Promise<CaptureOutcome> {
  await showOnToolbar(tabId, 'busy');
  try {
    const outcome = await noted(tabId, async () => save(await extractFrom(tabId, part), intent, wantedId));
    await showOnToolbar(tabId, outcome.kind);
    if ('part' in outcome) followWithPictures(outcome.id, tabId);
    return outcome;
  } catch (error) {
    await showOnToolbar(tabId, { failed: codeOf(error) });
    throw error;
  }
}

async function extractFrom(tabId: number, part: WishedPart): Promise<Extraction> {
  const tab = await browser.tabs.get(tabId).catch((error: unknown) => {
    throw new CaptureError('tabGone', { cause: error });
  });
  if (tab.incognito) throw new CaptureError('privateWindow');
  const { keepSource, siteRules } = await readSettings();
  const request = { part, withSource: keepSource, rules: siteRules };
  return withDeadline(inject(tab, tabId).then(() => toPage(tabId, 'extract', request)));
}

async function inject(tab: Tabs.Tab, tabId: number): Promise<void> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/content.js'] });
    // On pages of its own Firefox puts nothing in and calls that a success.
    if (!injected) throw new Error('Nothing was injected.');
  } catch (error) {
    throw new CaptureError(reasonOf(tab.url, error), { cause: error });
  }
}

function withDeadline<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new CaptureError('pageSilent')), pageDeadline);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** A mere click keeps only what looks like an article, so that opening the popup to browse litters nothing. */
async function save(extraction: Extraction, intent: CaptureIntent, wantedId?: number): Promise<CaptureOutcome> {
  const { article, looksLikeArticle } = extraction;
  if (intent === 'click' && !looksLikeArticle) {
    const known = await findCapture(article.canonicalUrl);
    return known ? { kind: 'known', id: known.id } : { kind: 'notArticle' };
  }
  return saveCapture(article, intent === 'update' ? 'update' : 'new', await madeOf(extraction), wantedId);
}

/** What is saved beside the article, as the user wants it. */
async function madeOf({ receipt, source }: Extraction): Promise<Made> {
  const { keepPictures } = await readSettings();
  return { receipt, ...(source !== undefined && { source }), withPictures: keepPictures };
}

/** Stores what was picked by hand on a page, as an update where the page is in the library. */
export async function keepPicked(extraction: Extraction, tabId: number | undefined): Promise<CaptureOutcome> {
  const outcome = await saveCapture(extraction.article, 'update', await madeOf(extraction));
  if ('part' in outcome && tabId !== undefined) followWithPictures(outcome.id, tabId);
  return outcome;
}

/** Nobody waits for the pictures: the text is saved, and they are written down as missing until they are there. */
function followWithPictures(id: CaptureId, tabId: number): void {
  rememberTab(id, tabId)
    .then(() => fetchPictures(id))
    .catch((error: unknown) => report(error, 'pictures'));
}
