// Wallabag's JSON: an array of entries with their content, tags and annotations.
// Shape: wallabag src/Entity/Entry.php (its export group), src/Import/WallabagV2Import.php, doc.wallabag.org/user/articles/export.
import {
  addressFields,
  addressRecord,
  isObject,
  isWebAddress,
  isYes,
  joinNotes,
  moment,
  quotation,
  saved,
  stateOf,
  textOf,
} from '../fields';

import type { Facts, Importer, ImportRecord, Place } from '../importer';
import { beginsWithObject, type JsonObject, recordsOf } from '../json-records';

export const wallabag: Importer = {
  id: 'wallabag',
  label: 'importWallabag',
  recognise: ({ head }) => beginsWithObject(head, ['url', 'is_archived', 'is_starred']),
  parse: (file) => recordsOf(file, undefined, toRecord),
};

function toRecord(entry: JsonObject, place: Place): ImportRecord {
  const fields = {
    url: textOf(entry.url),
    title: textOf(entry.title),
    tags: tagsIn(entry.tags),
    note: joinNotes(annotationsIn(entry.annotations)),
    state: stateOf({ archived: isYes(entry.is_archived) }),
    starred: isYes(entry.is_starred),
    ...saved(entry.created_at),
  };
  const html = textOf(entry.content);
  // What could not be fetched has a sentence about it in the place of its content.
  if (
    !isWebAddress(fields.url) ||
    !/<(p|div|h\d|article|section|ul|figure|blockquote|pre)\b/i.test(html) ||
    isYes(entry.is_not_parsed)
  )
    return addressRecord(place, fields);
  return {
    ...place,
    kind: 'capture',
    fields: { ...addressFields(fields), html, content: 'article', facts: factsIn(entry) },
  };
}

/** Labels alone, or whole tags. */
function tagsIn(tags: unknown): string[] {
  if (!Array.isArray(tags)) return [];
  return tags.map((tag: unknown) => textOf(isObject(tag) ? tag.label : tag));
}

function annotationsIn(annotations: unknown): string[] {
  if (!Array.isArray(annotations)) return [];
  return annotations.filter(isObject).map(({ quote, text }) => quotation(textOf(quote), textOf(text)));
}

function factsIn(entry: JsonObject): Facts {
  const published = moment(entry.published_at);
  const authors = Array.isArray(entry.published_by) ? entry.published_by.map(textOf).filter((name) => name !== '') : [];
  const lang = textOf(entry.language).replace('_', '-');
  return {
    ...(published !== undefined && { publishedTime: new Date(published).toISOString() }),
    ...(authors.length > 0 && { byline: authors }),
    ...(lang !== '' && { lang }),
    ...(isWebAddress(textOf(entry.preview_picture)) && { leadImage: textOf(entry.preview_picture) }),
  };
}
