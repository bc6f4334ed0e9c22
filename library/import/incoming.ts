// From a record of a file to what the library takes in: its HTML is sanitised or extracted here, its address made ours.
import {
  articleOfContent,
  articleOfPage,
  canonicalAddress,
  sanitisedAgain,
  withoutCredentials,
} from '../../src/extract/imported';
import type { CaptureFields, ImportRecord } from '../../src/import/importer';
import type { Article, Receipt, SiteRule } from '../../src/model';
import { madeWhole } from '../../src/storage/captures/made-whole';
import type { Incoming } from '../../src/storage/transfer/importing';
import { type PictureLimits, safeFiles, shownFiles } from './incoming-pictures';

/** A record that is no problem. */
export type SoundRecord = Exclude<ImportRecord, { kind: 'problem' }>;

/** What the user's settings say of how pages are taken in. */
export type Taking = PictureLimits & { siteRules: readonly SiteRule[] };

/** The identity of the page that a record is of. */
export function pageOf({ fields, ...record }: SoundRecord): string {
  const declared = record.kind === 'capture' ? (fields as CaptureFields).facts.canonicalUrl : undefined;
  return declared ?? canonicalAddress(fields.url);
}

/** @throws {CaptureError} `noText` for a page that holds none */
export async function incomingOf(record: SoundRecord, source: string, taking: Taking): Promise<Incoming> {
  const { tags, note, state, starred, savedAt } = record.fields;
  if (record.kind === 'address') {
    const url = withoutCredentials(record.fields.url);
    const page = { ...record.fields, url, canonicalUrl: canonicalAddress(url), source };
    return { kind: 'address', page };
  }
  const { fields } = record;
  const { article, receipt } = await articleIn(fields, taking.siteRules);
  const { own } = fields;
  const now = Date.now();
  const { files, missing } = own
    ? { files: await safeFiles(own.assets), missing: [] }
    : await shownFiles(article, fields.pictures ?? [], taking);
  const whole = madeWhole({
    ...{ article, marks: { tags, note, state, starred } },
    ...{ capturedAt: savedAt ?? now, updatedAt: own?.updatedAt || (savedAt ?? now) },
    ...(own && {
      uid: own.uid,
      edits: own.edits,
      versions: own.versions.map((version) => ({ ...version, ...cleanText(version) })),
    }),
    ...(receipt && { receipt }),
    assets: files.map(({ url, hash }) => ({ url, hash })),
    missing,
  });
  return { kind: 'capture', whole, files };
}

async function articleIn(
  fields: CaptureFields,
  rules: readonly SiteRule[],
): Promise<{ article: Article; receipt?: Receipt }> {
  const { url, html, content, facts, title, own } = fields;
  if (content === 'page') {
    const { article, receipt } = await articleOfPage(html, url, rules);
    return { article: { ...article, ...facts }, receipt };
  }
  if (content === 'article') {
    const article = await articleOfContent(html, url);
    return { article: { ...article, ...facts, title: title || article.title } };
  }
  return {
    article: {
      ...nothing,
      ...facts,
      url,
      title,
      ...cleanText({ html, ...(own?.text !== undefined && { text: own.text }) }),
    },
  };
}

/** Sanitised again; the text as it was, where it is known. */
function cleanText({ html, text }: { html: string; text?: string }): { html: string; text: string } {
  const clean = sanitisedAgain(html);
  return { html: clean.html, text: text ?? clean.readText() };
}

const nothing: Omit<Article, 'url' | 'title' | 'html' | 'text'> = {
  ...{ canonicalUrl: '', byline: [], siteName: '', publishedTime: '', modifiedTime: '', section: '', keywords: [] },
  ...{ licence: '', identifiers: {}, lang: '', dir: 'ltr', excerpt: '', leadImage: '' },
};
