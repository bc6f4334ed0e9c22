// Joins the further pages of an article to its capture, after its text is saved. What is to be joined is written down
// before, and the pages are written at once: a background that ends half-way loses nothing but time.
import { hasAccess, noteUsed } from '../access';
import { report } from '../errors';
import { toFurther } from '../messages';
import type { CaptureId, Extraction, FullCapture, PagesLeft } from '../model';
import { readSettings, type Settings } from '../settings';
import { readCapture } from '../storage/captures/captures';
import { furtherOf, joinPages } from '../storage/captures/further';
import { readSource } from '../storage/captures/sources';
import { withTabBehind } from './behind';
import { extractIn } from './extracting';
import { tabShowing } from './gathering';
import { putIn } from './injecting';
import { type Read, readFurther } from './walking';

/** An article of all its pages that could be read, and what is left of them. */
export type Whole = Omit<Extraction, 'further'> & { further?: PagesLeft };

/** Joins what waits to be joined to a capture. Never rejects; a second run for one capture waits for the first. */
export async function joinFurther(id: CaptureId): Promise<void> {
  try {
    await navigator.locks.request(`further ${id}`, async () => {
      if ((await furtherOf(id))?.why === 'waiting') await join(await readCapture(id));
    });
  } catch (error) {
    report(error, 'further pages');
  }
}

async function join(capture: FullCapture): Promise<void> {
  const settings = await readSettings();
  const source = capture.hasSource ? await readSource(capture.id) : undefined;
  const whole = await withPageOf(capture, async (tabId) => {
    const wish = { part: 'page', withSource: false, rules: settings.siteRules } as const;
    await putIn(tabId, '/content.js');
    const { further, article, ...made } = await extractIn(tabId, wish);
    const { html, text, receipt = made.receipt, url, canonicalUrl } = capture;
    const stored = { ...article, html, text, url, canonicalUrl };
    const first = { ...made, article: stored, receipt, ...(further && { further }) };
    return withFurther(tabId, { ...first, ...(source !== undefined && { source }) }, settings);
  });
  const { html, text } = whole?.article ?? capture;
  const receipt = whole?.receipt ?? capture.receipt;
  if (!receipt) return;
  const further = whole ? whole.further : { why: 'needsAccess' as const, origin: new URL(capture.url).origin };
  await joinPages(capture.id, capture.text, {
    ...{ html, text, receipt, further, source: whole ? whole.source : source },
    withPictures: settings.keepPictures,
  });
}

/** Works in the tab that shows the page, or in one of our own, where access allows it; undefined where neither can be. */
async function withPageOf<T>({ id, url }: FullCapture, work: (tabId: number) => Promise<T>): Promise<T | undefined> {
  const tabId = await tabShowing(id, url);
  if (tabId !== undefined) {
    try {
      return await work(tabId);
    } catch (error) {
      // Gone, or gone elsewhere, in the middle.
      if ((await tabShowing(id, url)) !== undefined) throw error;
    }
  }
  if (!(await hasAccess(url))) return undefined;
  await noteUsed(url);
  return withTabBehind(url, work);
}

/** The article of a tab's page with those that follow it. Rejects when the tab goes. */
export async function withFurther(tabId: number, first: Extraction, settings: Settings): Promise<Whole> {
  const { further, ...alone } = first;
  if (!further) return alone;
  const wish = { withSource: settings.keepSource && first.source !== undefined, rules: settings.siteRules };
  if (!(await putIn(tabId, '/further.js'))) return alone;
  const { blocks, whole } = await toFurther(tabId, 'begin', { html: first.article.html });
  const read: Read = (url, number, time) => toFurther(tabId, 'readPage', { url, number, time, wish });
  return readFurther({ ...first, blocks }, { ...further, ...(whole !== undefined && { whole }) }, read);
}
