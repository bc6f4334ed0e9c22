// Changes of many captures at once, writes that die half-way, and the kept counts: held against the model of a trial.
import { expect, vi } from 'vitest';
import type { CaptureOutcome } from '../../../src/model';
import { saveCapture } from '../../../src/storage/captures/saving';
import type { Done } from '../../../src/storage/captures/undo';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { checkCounts } from '../../../src/storage/counts/checking';
import { listTags, readCounts } from '../../../src/storage/counts/counters';
import { ancestorsOf } from '../../../src/storage/database/tag-names';
import { type Change, changeAll } from '../../../src/storage/lists/bulk';
import { deleteTag, renameTag } from '../../../src/storage/tags/tags';
import { articleOf } from '../library';
import type { Trial } from './trial';
import { everyTag, has, type Known, vocabulary } from './trial-model';

/** A tag is renamed or deleted in all of the library, and that is taken back or not. */
export async function retag(trial: Trial): Promise<void> {
  const [tag, name] = [trial.pick(everyTag), trial.random() < 0.5 ? trial.pick(everyTag) : ''];
  const { undo } = name === '' ? await deleteTag(tag) : await renameTag(tag, name);
  if (trial.random() < 0.5) return undo();
  for (const known of trial.model.values()) {
    if (known.inTrash) continue;
    const isIn = (each: string) => each === tag || each.startsWith(`${tag}/`);
    const after = known.tags.flatMap((each) =>
      isIn(each) ? (name === '' ? [] : [name + each.slice(tag.length)]) : [each],
    );
    known.tags = [...new Set(after)];
  }
}

/** All that a search finds is changed at once, ended somewhere, and taken back or not. */
export async function bulk(trial: Trial): Promise<void> {
  const word = trial.pick(vocabulary);
  const found = [...trial.model].filter(([, known]) => !known.inTrash && has(known.texts.at(-1)!, word));
  const [change, apply] = trial.pick<[Change, (known: Known) => void]>([
    [{ kind: 'star', starred: true }, (known) => Object.assign(known, { starred: true })],
    [{ kind: 'state', state: 'archived' }, (known) => Object.assign(known, { state: 'archived' })],
    [{ kind: 'trash' }, (known) => Object.assign(known, { inTrash: true })],
    [{ kind: 'tags', add: ['bulk'] }, (known) => Object.assign(known, { tags: [...new Set([...known.tags, 'bulk'])] })],
  ]);
  const { undo } = await changeAll({ view: 'all', words: `${word} ` }, change);
  if (trial.random() < 0.6) return undo();
  for (const [, known] of found) apply(known);
}

/** Dies at one of the writes that a capture, or a change of captures, takes: nothing of it is there. */
export async function crashWriting(trial: Trial): Promise<void> {
  const recover = failWritesAfter(trial.below(14));
  const page = `https://example.org/crash${trial.below(1e9)}`;
  const work =
    trial.random() < 0.6
      ? saveCapture(articleOf({ canonicalUrl: page, url: page, text: trial.text() }), 'new')
      : changeAll(trial.someIds(), { kind: 'star', starred: true });
  const outcome = await work.catch((error: unknown) => error);
  recover();
  if (outcome instanceof Error) {
    expect(outcome).toMatchObject({ code: 'databaseBroken' });
    trial.crashes += 1;
    return;
  }
  // It took fewer writes, and so is done.
  if ('kind' in (outcome as object)) await undoCapture(outcome as CaptureOutcome);
  else await (outcome as Done).undo();
}

/** Lets so many rows be written, and fails whatever follows, until it recovers. */
function failWritesAfter(rows: number): () => void {
  let left = rows;
  const failing = (['add', 'put', 'delete'] as const).map((method) => {
    const write = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      left -= 1;
      if (left < 0) throw new DOMException('lost power', 'UnknownError');
      return Reflect.apply(write, this, args);
    });
  });
  return () => {
    for (const each of failing) each.mockRestore();
  };
}

/** The kept counts are those of the model. */
export async function compareCounts(trial: Trial): Promise<void> {
  const all = [...trial.model.values()];
  const there = all.filter(({ inTrash }) => !inTrash);
  const count = (holds: (known: Known) => boolean) => there.filter(holds).length;
  expect(await readCounts()).toEqual({
    all: there.length,
    unread: count(({ state }) => state === 'unread'),
    read: count(({ state }) => state === 'read'),
    archived: count(({ state }) => state === 'archived'),
    starred: count(({ starred }) => starred),
    trash: all.length - there.length,
  });
  const names = new Set(there.flatMap((known) => known.tags).flatMap(ancestorsOf));
  const counted = Object.fromEntries((await listTags()).map(({ tag, count, own }) => [tag, [count, own]]));
  const expected = [...names].map((name) => [
    name,
    [count((known) => known.tags.flatMap(ancestorsOf).includes(name)), count((known) => known.tags.includes(name))],
  ]);
  expect(counted).toEqual(Object.fromEntries(expected));
  expect(await checkCounts(async () => {})).toBe(0);
}
