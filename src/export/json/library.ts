// Captures as the lines of one JSON file.
import type { FullCapture } from '../../model';
import { base64Of } from '../base64';

/** The shape of the file; raised when a reader of the shape before could no longer read it. */
const version = 1;

/** One JSON document, a line a capture, so that ten thousand are written without ever being together. */
export async function* library(captures: AsyncIterable<FullCapture>): AsyncGenerator<string> {
  const opening = `{"format":"offprint","version":${version},"captures":[\n`;
  let before = opening;
  for await (const capture of captures) {
    yield before + JSON.stringify(await record(capture));
    before = ',\n';
  }
  yield before === opening ? `${opening}]}\n` : '\n]}\n';
}

/** A capture a line, each a document of its own. */
export async function* lines(captures: AsyncIterable<FullCapture>): AsyncGenerator<string> {
  for await (const capture of captures) yield `${JSON.stringify(await record(capture))}\n`;
}

/** Everything but what means nothing outside of its library: `id`, and the record of the extraction. Named one by one: their order is part of the bytes. */
async function record(
  capture: FullCapture,
): Promise<Record<Exclude<keyof FullCapture, 'id' | 'receipt' | 'hasSource'>, unknown>> {
  return {
    uid: capture.uid,
    url: capture.url,
    canonicalUrl: capture.canonicalUrl,
    title: capture.title,
    byline: capture.byline,
    siteName: capture.siteName,
    publishedTime: capture.publishedTime,
    modifiedTime: capture.modifiedTime,
    section: capture.section,
    keywords: capture.keywords,
    licence: capture.licence,
    identifiers: capture.identifiers,
    lang: capture.lang,
    dir: capture.dir,
    excerpt: capture.excerpt,
    leadImage: capture.leadImage,
    wordCount: capture.wordCount,
    readingMinutes: capture.readingMinutes,
    capturedAt: capture.capturedAt,
    updatedAt: capture.updatedAt,
    state: capture.state,
    starred: capture.starred,
    tags: capture.tags,
    html: capture.html,
    text: capture.text,
    versions: capture.versions.map(({ capturedAt, title, html, text }) => ({ capturedAt, title, html, text })),
    assets: await Promise.all(
      capture.assets.map(async ({ url, blob }) => ({ url, type: blob.type, data: await base64Of(blob) })),
    ),
    edits: capture.edits,
    note: capture.note,
  };
}
