// In the page, on demand: answers `extract`. Leaves no mark on the page and nothing running.
import { CaptureError } from '../errors';
import { extract } from '../extract/extract';
import { handleInPage, type ToPage } from '../messages';
import type { Extraction } from '../model';
import { carried } from './carried';

/** One variable of the extension's own world tells that this code already listens; the page cannot see it. */
const mark = Symbol.for('offprint');
const world = globalThis as typeof globalThis & { [mark]?: true };

// An update of the extension gives its scripts a new world, so a listener cut off by it is replaced.
if (!world[mark]) {
  world[mark] = true;
  handleInPage({ extract: answer });
}

/** Chrome shows PDFs in a page that it lets extensions into, and that holds no text. */
async function answer(wish: Parameters<ToPage['extract']>[0]): Promise<Extraction> {
  if (document.contentType === 'application/pdf') throw new CaptureError('pdfPage');
  return carried(await extract(document, undefined, wish));
}
