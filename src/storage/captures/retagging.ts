// What a change makes of a capture's tags, and how the library writes them.
import { ofKind } from '../counts/counters';
import type { Database } from '../database/database';
import { distinctTags, tagKey } from '../database/tag-names';

export interface TagChange {
  add?: readonly string[];
  remove?: readonly string[];
}

/** Tags as a change leaves them. One that is added is written as the library writes it already. */
export function changedTags(
  tags: readonly string[],
  { add = [], remove = [] }: TagChange,
  known: ReadonlyMap<string, string>,
): string[] {
  const added = distinctTags(add).map((tag) => known.get(tagKey(tag)) ?? tag);
  const gone = new Set(remove.map(tagKey));
  return distinctTags([...tags.filter((tag) => !gone.has(tagKey(tag))), ...added]);
}

/** How each tag of the library is written: a tag that is typed in another case is the same. */
export function spellings(db: Database): PromiseLike<Map<string, string>> {
  return knownTags(db).then((tags) => new Map(tags.map((tag) => [tagKey(tag), tag])));
}

/** Every tag of the library. */
export function knownTags(db: Database): PromiseLike<string[]> {
  return ofKind(db, 'tag')
    .toArray()
    .then((rows) => rows.map(({ key }) => key));
}
