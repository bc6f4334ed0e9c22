// The one story of a capture: look at the tab, inject, extract, save. Each await may be the last one this background
// sees, so nothing is kept in variables beyond it, and only the transaction in storage makes a capture exist.
import browser, { type Tabs } from '../browser';
import { CaptureError, codeOf, report } from '../errors';
import { type CaptureIntent, toPage, type WishedPart } from '../messages';
import type { CaptureId, CaptureOutcome, Extraction } from '../model';
import { readSettings, type Settings } from '../settings';
import { findCapture } from '../storage/captures/captures';
import { saveCapture } from '../storage/captures/saving';
import type { Made } from '../storage/captures/sources';
import { showOnToolbar, type ToolbarState } from '../toolbar';
import { complete } from './completing';
import { withFurther } from './further';
import { rememberTab } from './gathering';
import { noted } from './noted';
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
  // Beside the work: the browser reads icons anew each time.
  const busy = showOnToolbar(tabId, 'busy');
  const tell = (state: ToolbarState) => busy.then(() => showOnToolbar(tabId, state));
  try {
    const outcome = await noted(tabId, async () => save(await extractFrom(tabId, part), intent, tabId, wantedId));
    await tell(outcome.kind);
    if ('part' in outcome) follow(outcome.id, tabId);
    return outcome;
  } catch (error) {
    await tell({ failed: codeOf(error) });
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
    const code = (await hasLeft(tab, tabId)) ? 'tabGone' : reasonOf(tab.url, error);
    throw new CaptureError(code, { cause: error });
  }
}

/** The browsers do not all say so when a tab was closed, or went elsewhere, while a script was put into it. */
async function hasLeft(tab: Tabs.Tab, tabId: number): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => undefined);
  return !now || (tab.url !== undefined && now.url !== tab.url);
}

function withDeadline<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new CaptureError('pageSilent')), pageDeadline);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** A mere click keeps only what looks like an article, so that opening the popup to browse litters nothing. */
async function save(
  extraction: Extraction,
  intent: CaptureIntent,
  tabId: number,
  wantedId?: number,
): Promise<CaptureOutcome> {
  const { article, looksLikeArticle } = extraction;
  if (intent === 'click' && !looksLikeArticle) {
    const known = await findCapture(article.canonicalUrl);
    return known ? { kind: 'known', id: known.id } : { kind: 'notArticle' };
  }
  const settings = await readSettings();
  if (intent !== 'update' || furtherIn(extraction, settings) === undefined) {
    return saveCapture(article, intent === 'update' ? 'update' : 'new', madeOf(extraction, settings), wantedId);
  }
  // What replaces a text has to be as whole as it was: its pages are read before anything is written.
  const { further, ...whole } = await withFurther(tabId, extraction, settings);
  const made = { ...madeOf(whole, settings), ...(further && { further }) };
  return saveCapture(whole.article, 'update', made, wantedId);
}

/** What is saved beside the article, as the user wants it. */
function madeOf(extraction: Extraction, settings: Settings): Made {
  const { receipt, source } = extraction;
  const next = furtherIn(extraction, settings);
  return {
    ...{ receipt, ...(source !== undefined && { source }), withPictures: settings.keepPictures },
    ...(next !== undefined && { further: { why: 'waiting', origin: new URL(next).origin } }),
  };
}

/** The address of a page to be joined, where that is wanted. */
function furtherIn({ further, looksLikeArticle }: Extraction, { joinPages }: Settings): string | undefined {
  return looksLikeArticle && joinPages ? (further?.next ?? further?.first) : undefined;
}

/** Stores what was picked by hand on a page, as an update where the page is in the library. */
export async function keepPicked(extraction: Extraction, tabId: number | undefined): Promise<CaptureOutcome> {
  const outcome = await saveCapture(extraction.article, 'update', madeOf(extraction, await readSettings()));
  if ('part' in outcome && tabId !== undefined) follow(outcome.id, tabId);
  return outcome;
}

/** Nobody waits for further pages and pictures: the text is saved, and what is missing is written down until it is there. */
function follow(id: CaptureId, tabId: number): void {
  rememberTab(id, tabId)
    .then(() => complete(id))
    .catch((error: unknown) => report(error, 'what follows'));
}
