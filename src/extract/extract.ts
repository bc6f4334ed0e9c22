// The whole way from a page to its article: one tree, never backwards.
import { CaptureError } from '../errors';
import type { Extraction } from '../model';
import { withoutCredentials } from './address';
import { chooseContent } from './choose';
import { copyOf } from './clone';
import { looksLikeArticle } from './gate';
import { readMetadata } from './metadata/metadata';
import { type PageContext, type Pass, pageContext } from './page';
import { after, before } from './pipeline';
import { sanitise } from './sanitise';
import { createSlices } from './slices';
import { textOfArticle } from './text';

/**
 * Extracts the article of a page. The page is read in one moment, before the first await, and never changed.
 * @param url the page's address when it is not the document's own (a saved page, a test)
 * @throws CaptureError `noText` when the page holds nothing to read
 */
export async function extract(live: Document, url = addressOf(live)): Promise<Extraction> {
  const copy = copyOf(live);
  const breathe = createSlices();
  const page = pageContext(copy, withoutCredentials(url), readMetadata(copy, withoutCredentials(url)));
  const isArticle = looksLikeArticle(copy, page);
  await run(before, copy.documentElement, page, breathe);
  const content = chooseContent(copy);
  if (!content) throw new CaptureError('noText');
  await run(after, content, page, breathe);
  const clean = sanitise(content);
  await breathe();
  const text = textOfArticle(clean);
  if (text === '') throw new CaptureError('noText');
  return { article: articleOf(page, clean.innerHTML.trim(), text), looksLikeArticle: isArticle };
}

/** Read through the prototype: a page can shadow `document.URL` by an image of that name. */
function addressOf(live: Document): string {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'URL')!.get!.call(live) as string;
}

async function run(
  passes: readonly Pass[],
  root: Element,
  page: PageContext,
  breathe: () => Promise<void>,
): Promise<void> {
  for (const pass of passes) {
    pass(root, page);
    await breathe();
  }
}

function articleOf({ url, metadata }: PageContext, html: string, text: string): Extraction['article'] {
  const excerpt = metadata.excerpt || firstSentences(text);
  return { ...metadata, url, title: metadata.title || firstSentences(text, 80), excerpt, html, text };
}

/** The beginning of the text, cut at a word. */
function firstSentences(text: string, length = 200): string {
  const start = text.replace(/\s+/g, ' ');
  return start.length <= length ? start : `${start.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
