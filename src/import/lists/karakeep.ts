// Karakeep's JSON: `bookmarks` with their addresses, tags and notes, and `lists` that they stand in.
// Shape: karakeep packages/shared/import-export/exporters.ts.
import type { Content } from '../content';
import { addressRecord, isObject, isYes, problem, saved, stateOf, textOf, textsOf } from '../fields';
import type { Importer, ImportRecord, Place } from '../importer';
import { hasKeys, type JsonObject, recordsOf } from '../json-records';

export const karakeep: Importer = {
  id: 'karakeep',
  label: 'importKarakeep',
  recognise: ({ head }) => /^\s*\{/.test(head) && hasKeys(head, ['bookmarks', 'createdAt', 'content']),
  async *parse(file) {
    const tagOf = await listsIn(file);
    yield* recordsOf(file, 'bookmarks', (bookmark, place) => toRecord(bookmark, place, tagOf));
  },
};

function toRecord(bookmark: JsonObject, place: Place, tagOf: ReadonlyMap<string, string>): ImportRecord {
  const content = isObject(bookmark.content) ? bookmark.content : {};
  const title = textOf(bookmark.title);
  if (content.type === 'text') return problem(place, 'noAddress', title || textOf(content.text));
  const lists = textsOf(bookmark.lists).flatMap((id) => tagOf.get(id) ?? []);
  return addressRecord(place, {
    url: textOf(content.url),
    title,
    tags: [...textsOf(bookmark.tags), ...lists],
    note: textOf(bookmark.note),
    state: stateOf({ archived: isYes(bookmark.archived) }),
    ...saved(bookmark.createdAt),
  });
}

/** The lists that were filled by hand, each as the nested tag that its name and those above it make. */
async function listsIn(file: Content): Promise<Map<string, string>> {
  const lists = new Map<string, { name: string; parent: string }>();
  for await (const _ of recordsOf(file, 'lists', (list, place) => {
    if (list.type !== 'smart') lists.set(textOf(list.id), { name: textOf(list.name), parent: textOf(list.parentId) });
    return problem(place, 'badRecord', '');
  }));
  const path = (id: string, below: readonly string[] = []): string[] => {
    const list = lists.get(id);
    return list && !below.includes(id) ? [...path(list.parent, [...below, id]), list.name.replaceAll('/', '-')] : [];
  };
  return new Map([...lists.keys()].map((id) => [id, path(id).join('/')]));
}
