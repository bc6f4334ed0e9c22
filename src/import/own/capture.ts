// A capture as Offprint's JSON holds it, checked field by field: the file may have been changed by anyone.
import type { Asset, Edits, Identifiers, ReadState, Version } from '../../model';
import { addressFields, isObject, isWebAddress, problem, textOf, textsOf } from '../fields';
import type { Facts, ImportRecord, Place } from '../importer';
import type { JsonObject } from '../json-records';

const uid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The record of a capture; a problem where it has no address or no article. */
export function captureRecord(object: JsonObject, place: Place): ImportRecord {
  const url = textOf(object.url);
  if (!isWebAddress(url)) return problem(place, url === '' ? 'noAddress' : 'badAddress', url || JSON.stringify(object));
  if (typeof object.html !== 'string' || !uid.test(textOf(object.uid))) return problem(place, 'badRecord', url);
  const savedAt = timeOf(object.capturedAt);
  const common = addressFields({
    ...{ url, tags: textsOf(object.tags), note: textOf(object.note) },
    ...{ state: stateIn(object.state), starred: object.starred === true },
    ...(savedAt !== undefined && { savedAt }),
  });
  const own = {
    uid: textOf(object.uid),
    updatedAt: timeOf(object.updatedAt) ?? savedAt ?? 0,
    ...(typeof object.text === 'string' && { text: object.text }),
    versions: objectsIn(object.versions).map(versionOf),
    assets: objectsIn(object.assets).flatMap(assetOf),
    edits: editsOf(object.edits),
  };
  // A title is kept to the letter, unlike those of other tools.
  const fields = { ...common, title: textOf(object.title), html: object.html };
  return { ...place, kind: 'capture', fields: { ...fields, content: 'own', facts: factsOf(object), own } };
}

function factsOf(object: JsonObject): Facts {
  return {
    canonicalUrl: textOf(object.canonicalUrl) || textOf(object.url),
    byline: textsOf(object.byline),
    siteName: textOf(object.siteName),
    publishedTime: textOf(object.publishedTime),
    modifiedTime: textOf(object.modifiedTime),
    section: textOf(object.section),
    keywords: textsOf(object.keywords),
    licence: textOf(object.licence),
    identifiers: identifiersOf(object.identifiers),
    lang: textOf(object.lang),
    dir: object.dir === 'rtl' ? 'rtl' : 'ltr',
    excerpt: textOf(object.excerpt),
    leadImage: textOf(object.leadImage),
  };
}

export function identifiersOf(value: unknown): Identifiers {
  const known = isObject(value) ? value : {};
  const names = ['doi', 'arxiv', 'isbn', 'pmid'] as const;
  return Object.fromEntries(names.map((name) => [name, textOf(known[name])]).filter(([, text]) => text !== ''));
}

export function stateIn(value: unknown): ReadState {
  return value === 'read' || value === 'archived' ? value : 'unread';
}

export function timeOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}

function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function versionOf(object: JsonObject): Version {
  const { title, html, text } = object;
  return { capturedAt: timeOf(object.capturedAt) ?? 0, title: textOf(title), html: textOf(html), text: textOf(text) };
}

function assetOf({ url, type, data }: JsonObject): Asset[] {
  try {
    const bytes = Uint8Array.from(atob(textOf(data)), (sign) => sign.charCodeAt(0));
    return [{ url: textOf(url), blob: new Blob([bytes], { type: textOf(type) }) }];
  } catch {
    return [];
  }
}

function editsOf(value: unknown): Edits {
  const known = isObject(value) ? value : {};
  const { title, byline, publishedTime, siteName } = known;
  return {
    ...(typeof title === 'string' && { title }),
    ...(Array.isArray(byline) && { byline: textsOf(byline) }),
    ...(typeof publishedTime === 'string' && { publishedTime }),
    ...(typeof siteName === 'string' && { siteName }),
  };
}
