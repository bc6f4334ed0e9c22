// Offprint's own HTML: a capture described by its JSON-LD, its article in `div.text`. Shape: docs/formats.md.
import { decodedWhole } from '../decode';
import { isObject, isWebAddress, problem, textOf, textsOf } from '../fields';
import type { Importer, ImportRecord, Peek } from '../importer';
import { type JsonObject, parseObject } from '../json-records';
import { captureRecord } from './capture';
import { withAddresses } from './pictures';

const description = /<script type="application\/ld\+json">(\{.*?"urn:offprint:".*?)<\/script>/s;

export const ownHtml: Importer = {
  id: 'offprint-html',
  label: 'importOwnHtml',
  recognise: ({ head }) => /<meta name="generator" content="Offprint">/.test(head) && /"urn:offprint:"/.test(head),
  parse: async function* (file, { beside }) {
    yield await withPictures(toRecord(await decodedWhole(file)), beside);
  },
};

function toRecord(page: string): ImportRecord {
  const place = { line: 1 };
  const said = parseObject(description.exec(page)?.[1] ?? '');
  if (!said) return problem(place, page.includes('</html>') ? 'badRecord' : 'cutShort', page);
  const start = page.indexOf('<div class="text">\n');
  const end = page.lastIndexOf('\n</div>\n</article>');
  if (start < 0 || end < start) return problem(place, 'cutShort', textOf(said.url));
  return captureRecord({ ...fieldsOf(said), html: page.slice(start + '<div class="text">\n'.length, end) }, place);
}

async function withPictures(record: ImportRecord, beside: Peek['beside']): Promise<ImportRecord> {
  if (record.kind !== 'capture' || !record.fields.own) return record;
  const { html, assets } = await withAddresses(record.fields.html, beside);
  return { ...record, fields: { ...record.fields, html, own: { ...record.fields.own, assets } } };
}

/** The words of schema.org as ours. What was unknown was left out. */
function fieldsOf(said: JsonObject): JsonObject {
  const own = (name: string): unknown => said[`offprint:${name}`];
  const url = textOf(said.url);
  return {
    uid: textOf(said['@id']).replace(/^urn:uuid:/, ''),
    url,
    canonicalUrl: isWebAddress(textOf(said.mainEntityOfPage)) ? said.mainEntityOfPage : url,
    title: textOf(said.headline),
    byline: namesIn(said.author),
    siteName: namesIn([said.publisher])[0] ?? '',
    publishedTime: textOf(said.datePublished),
    modifiedTime: textOf(said.dateModified),
    section: textOf(said.articleSection),
    licence: textOf(said.license),
    identifiers: identifiersIn(said.identifier),
    lang: textOf(said.inLanguage),
    excerpt: textOf(said.description),
    leadImage: textOf(said.image),
    tags: textsOf(said.keywords),
    keywords: own('pageKeywords'),
    dir: own('dir'),
    capturedAt: own('capturedAt'),
    updatedAt: own('updatedAt'),
    state: own('state'),
    starred: own('starred'),
    note: own('note'),
  };
}

function namesIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter(isObject).map(({ name }) => textOf(name)) : [];
}

function identifiersIn(list: unknown): JsonObject {
  const values = Array.isArray(list) ? list.filter(isObject) : [];
  return Object.fromEntries(values.map(({ propertyID, value }) => [textOf(propertyID), value]));
}
