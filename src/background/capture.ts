// The one story of a capture: look at the tab, inject, extract, save. Each await may be the last one this background
// sees, so nothing is kept in variables beyond it, and only the transaction in storage makes a capture exist.
import browser, { type Tabs } from '../browser';
import { CaptureError, codeOf, report } from '../errors';
import type { CaptureIntent, WishedPart } from '../messages';
import type { CaptureId, CaptureOutcome, Extraction } from '../model';
import { readSettings, type Settings } from '../settings';
import { findCapture } from '../storage/captures/captures';
import { finishSaving } from '../storage/captures/finishing';
import { saveCapture } from '../storage/captures/saving';
import type { Made } from '../storage/captures/sources';
import { showOnToolbar, type ToolbarState } from '../toolbar';
import { complete } from './completing';
import { extractIn } from './extracting';
import { withFurther } from './further';
import { rememberTab } from './gathering';
import { inject } from './injecting';
import { noted } from './noted';

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
  const work = captureNoted({ tabId, intent, part, wantedId });
  // Beside the work, one state after the other: nobody who waits for the answer waits for the button.
  let shown = showOnToolbar(tabId, 'busy');
  const tell = (state: ToolbarState): void => {
    shown = shown.then(() => showOnToolbar(tabId, state));
  };
  try {
    const outcome = await work;
    tell(outcome.kind);
    if ('part' in outcome) follow(outcome.id, tabId);
    return outcome;
  } catch (error) {
    tell({ failed: codeOf(error) });
    throw error;
  }
}

/** What was asked for. */
interface Asked {
  tabId: number;
  intent: CaptureIntent;
  part: WishedPart;
  wantedId: number | undefined;
}

async function captureNoted(asked: Asked): Promise<CaptureOutcome> {
  const [tab, settings] = await Promise.all([tabBefore(asked.tabId), readSettings()]);
  // Begun beside the note, since it writes nothing; what it gives is saved only of a page that is noted.
  const extracting = extractFrom(tab, asked, settings);
  extracting.catch(() => {}); // told of below, unless the note itself fails
  return noted(tab, asked.tabId, async () => save(await extracting, asked, settings));
}

/** The tab as it is while nothing is done in it yet. */
async function tabBefore(tabId: number): Promise<Tabs.Tab> {
  const tab = await browser.tabs.get(tabId).catch((error: unknown) => {
    throw new CaptureError('tabGone', { cause: error });
  });
  if (tab.incognito) throw new CaptureError('privateWindow');
  return tab;
}

function extractFrom(tab: Tabs.Tab, { tabId, part }: Asked, { keepSource, siteRules }: Settings): Promise<Extraction> {
  const request = { part, withSource: keepSource, rules: siteRules };
  return withDeadline(inject(tab, tabId).then(() => extractIn(tabId, request)));
}

function withDeadline<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new CaptureError('pageSilent')), pageDeadline);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** A mere click keeps only what looks like an article, so that opening the popup to browse litters nothing. */
async function save(
  extraction: Extraction,
  { intent, tabId, wantedId }: Asked,
  settings: Settings,
): Promise<CaptureOutcome> {
  const { article, looksLikeArticle } = extraction;
  if (intent === 'click' && !looksLikeArticle) {
    const known = await findCapture(article.canonicalUrl);
    return known ? { kind: 'known', id: known.id } : { kind: 'notArticle' };
  }
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
    .then(() => finishSaving(id))
    .catch((error: unknown) => report(error, 'what follows'));
}
