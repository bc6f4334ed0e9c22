// Omnivore's ZIP: `metadata_*.json` lists the pages, `content/<slug>.html` holds their articles, `highlights/<slug>.md`
// what was highlighted, as Markdown quotations. Its metadata files are also read alone.
// Shape: omnivore packages/api/src/jobs/export.ts.
import { type Archive, openArchive } from '../archive';
import type { Content } from '../content';
import { decodedWhole } from '../decode';
import { addressFields, addressRecord, isWebAddress, moment, saved, stateOf, textOf, textsOf } from '../fields';
import type { Facts, Importer, ImportRecord, Place } from '../importer';
import { beginsWithObject, type JsonObject, recordsOf } from '../json-records';

const metadata = /(^|\/)metadata_\d+_to_\d+\.json$/;

export const omnivore: Importer = {
  id: 'omnivore',
  label: 'importOmnivore',
  recognise: ({ head, entries }) =>
    entries ? entries.some((name) => metadata.test(name)) : beginsWithObject(head, ['slug', 'labels', 'savedAt']),
  parse: (file, { entries }) => (entries ? inArchive(file) : recordsOf(file, undefined, toRecord)),
};

async function* inArchive(file: Content): AsyncGenerator<ImportRecord> {
  const archive = await openArchive(file);
  try {
    for (const part of archive.names.filter((name) => metadata.test(name))) {
      const list = await archive.open(part);
      if (!list) {
        yield { kind: 'problem', line: 1, part, why: 'damagedArchive', shown: part };
        continue;
      }
      const found: { entry: JsonObject; record: ImportRecord }[] = [];
      for await (const record of recordsOf(
        list,
        undefined,
        (entry, place) => {
          const made = toRecord(entry, place);
          found.push({ entry, record: made });
          return made;
        },
        part,
      )) {
        const last = found.pop();
        yield last ? await withContent(archive, last.entry, last.record) : record;
      }
    }
  } finally {
    await archive.close();
  }
}

function toRecord(entry: JsonObject, place: Place): ImportRecord {
  return addressRecord(place, {
    url: textOf(entry.url),
    title: textOf(entry.title),
    tags: textsOf(entry.labels),
    state: stateOf({ archived: /^archived$/i.test(textOf(entry.state)), read: Number(entry.readingProgress) >= 95 }),
    ...saved(entry.savedAt),
  });
}

/** The record with what the archive holds beside the list: the article, and the highlights as its note. */
async function withContent(archive: Archive, entry: JsonObject, record: ImportRecord): Promise<ImportRecord> {
  const slug = textOf(entry.slug);
  if (record.kind !== 'address' || slug === '') return record;
  const [content, highlights] = await Promise.all([
    archive.open(`content/${slug}.html`),
    archive.open(`highlights/${slug}.md`),
  ]);
  const fields = addressFields({ ...record.fields, note: highlights ? await decodedWhole(highlights) : '' });
  const html = content ? await decodedWhole(content) : '';
  if (html.trim() === '') return { ...record, fields };
  return { ...record, kind: 'capture', fields: { ...fields, html, content: 'article', facts: factsIn(entry) } };
}

function factsIn(entry: JsonObject): Facts {
  const published = moment(entry.publishedAt);
  const author = textOf(entry.author).trim();
  return {
    ...(published !== undefined && { publishedTime: new Date(published).toISOString() }),
    ...(author !== '' && { byline: [author] }),
    ...(textOf(entry.description) !== '' && { excerpt: textOf(entry.description) }),
    ...(isWebAddress(textOf(entry.thumbnail)) && { leadImage: textOf(entry.thumbnail) }),
  };
}
