// The reader's tags: added and taken away, renamed, merged, deleted, each with a way back.
import type { CaptureId } from '../../model';
import { type Changed, changeRows } from '../captures/changing';
import { changedTags, knownTags, spellings, type TagChange } from '../captures/retagging';
import type { Done } from '../captures/undo';
import type { Steps } from '../database/batches';
import { database } from '../database/database';
import type { StoredRow } from '../database/rows';
import { distinctTags, isWithin, tagKey, tidyTag } from '../database/tag-names';

/** Adds tags to captures and removes others; ids that are gone or in the trash are passed over. Case tells no two tags apart. */
export async function setTags(
  ids: readonly CaptureId[],
  add: readonly string[],
  remove: readonly string[],
): Promise<void> {
  await changeTags(ids, { add, remove });
}

/** As `setTags`, in steps, with a way back. */
export async function changeTags(ids: readonly CaptureId[], change: TagChange, steps?: Steps): Promise<Done> {
  const known = await database.run(spellings);
  return retag(ids, (tags) => changedTags(tags, change, known), steps);
}

/** Renames a tag and those nested in it. A name that is in use already makes the two one. */
export async function renameTag(tag: string, name: string, steps?: Steps): Promise<Done> {
  const wanted = tidyTag(name);
  if (wanted === '') return deleteTag(tag, steps);
  const known = await database.run(spellings);
  // A change of case alone must not meet its old self.
  const to = tagKey(wanted) === tagKey(tag) ? wanted : (known.get(tagKey(wanted)) ?? wanted);
  const length = tidyTag(tag).length;
  const renamed = (each: string) => (isWithin(each, tag) ? to + each.slice(length) : each);
  return retag(await bearers([tag]), (tags) => tags.map(renamed), steps);
}

/** Makes tags one: whoever bears one of them, or one nested in it, bears `into` instead, with the same nested in it. */
export async function mergeTags(tags: readonly string[], into: string, steps?: Steps): Promise<Done> {
  const target = tidyTag(into);
  const sources = tags.filter((tag) => tagKey(tag) !== tagKey(target)).map(tidyTag);
  const renamed = (each: string) => {
    const source = sources.find((tag) => isWithin(each, tag));
    return source === undefined ? each : target + each.slice(source.length);
  };
  return retag(await bearers(sources), (all) => all.map(renamed), steps);
}

/** Takes a tag, and those nested in it, from all captures that bear it. */
export async function deleteTag(tag: string, steps?: Steps): Promise<Done> {
  return retag(await bearers([tag]), (tags) => tags.filter((each) => !isWithin(each, tag)), steps);
}

/** The captures of the library that bear one of some tags, or one nested in it. */
async function bearers(tags: readonly string[]): Promise<CaptureId[]> {
  const known = (await database.run(knownTags)).filter((each) => tags.some((tag) => isWithin(each, tag)));
  const ids = await database.run((db) => db.captures.where('tags').anyOf(known).primaryKeys());
  return [...new Set(ids)];
}

async function retag(ids: readonly CaptureId[], change: (tags: string[]) => string[], steps?: Steps): Promise<Done> {
  const before = new Map<CaptureId, { before: string[]; after: string[] }>();
  await changeRows(
    ids,
    (row) => withTags(row, change(row.tags)),
    (changed) => remember(before, changed),
    steps,
  );
  return {
    changed: before.size,
    undo: (undoSteps) =>
      changeRows(
        [...before.keys()],
        (row) => withTags(row, untagged(row.tags, before.get(row.id)!)),
        undefined,
        undoSteps,
      ),
  };
}

function withTags(row: StoredRow, tags: readonly string[]): StoredRow | undefined {
  const settled = distinctTags(tags);
  return settled.join('\n') === row.tags.join('\n') ? undefined : { ...row, tags: settled };
}

function remember(known: Map<CaptureId, { before: string[]; after: string[] }>, changed: readonly Changed[]): void {
  for (const { before, after } of changed) known.set(after.id, { before: before.tags, after: after.tags });
}

/** Tags as they were before a change, but for what the reader did to them since. */
function untagged(now: readonly string[], { before, after }: { before: string[]; after: string[] }): string[] {
  const added = after.filter((tag) => !before.includes(tag));
  const kept = before.filter((tag) => !after.includes(tag) || now.includes(tag));
  const since = now.filter((tag) => !after.includes(tag));
  return [...kept, ...since.filter((tag) => !added.includes(tag))];
}
