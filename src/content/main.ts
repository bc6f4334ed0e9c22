// In the page, on demand: answers `extract`, and lends the picker its hands. Leaves no mark on the page and nothing running.
import { CaptureError } from '../errors';
import { extract } from '../extract/extract';
import { extractPicked } from '../extract/picked';
import { sanitise } from '../extract/sanitise';
import { handsInPage, offerHands } from '../in-page';
import { handleInPage, type ToPage } from '../messages';
import type { SaidOnce } from '../model';
import { saidOnce } from '../said-once';
import { carried } from './carried';
import { parsed } from './parsed';

// Hands tell that this code already listens. An update of the extension gives its scripts a new world, so a listener cut
// off by it is replaced.
if (!handsInPage()) {
  offerHands({
    articleText: async (rules) =>
      (await extract(document, undefined, { part: 'page', withSource: false, rules })).article.text,
    extractFrom: async (page, url, wish) => carried(await extract(page, url, { part: 'page', ...wish })),
    sanitise,
    extractPicked: async (picked, wish) => carried(await extractPicked(document, location.href, picked, wish)),
  });
  handleInPage({ extract: answer });
}

/** Chrome shows PDFs in a page that it lets extensions into, and that holds no text. */
async function answer(wish: Parameters<ToPage['extract']>[0]): Promise<SaidOnce> {
  if (document.contentType === 'application/pdf') throw new CaptureError('pdfPage');
  const isWhole = await parsed();
  const made = await extract(document, undefined, wish);
  const { warnings } = made.receipt;
  if (!isWhole && !warnings.includes('maybeCutShort')) warnings.push('maybeCutShort');
  return carried(saidOnce(made));
}
