// A long page is saved before its words are indexed and its source is packed: whole at once, smaller and faster after.
import { beforeEach, describe, expect, it } from 'vitest';
import { finishSaving } from '../../../src/storage/captures/finishing';
import { saveCapture } from '../../../src/storage/captures/saving';
import { readSource } from '../../../src/storage/captures/sources';
import { database } from '../../../src/storage/database/database';
import { searchIds } from '../../../src/storage/search/searching';
import { articleOf, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const long = (word: string): string => `${word} `.repeat(20_000);
const sourceOf = (word: string): string => `<!doctype html><p>${long(word)}</p>`;

function save(word: string) {
  return saveCapture(articleOf({ text: long(word) }), 'update', { source: sourceOf(word) });
}

async function stored(id: number) {
  const [pending, source] = await database.run((db) => Promise.all([db.pending.get(id), db.sources.get(id)]));
  return { packed: pending?.packed, bytes: source?.gzip.length ?? 0, told: source?.bytes };
}

const found = (text: string) => searchIds({ text, view: 'all', sort: { by: 'captured' } });

describe('a long page', () => {
  it('is found, and its source read, as soon as it is saved', async () => {
    const { id } = await save('harbour');
    const { packed, bytes } = await stored(id);
    expect(packed).toBeUndefined();
    expect(bytes).toBeGreaterThan(sourceOf('harbour').length);
    expect(await found('harbour')).toEqual([id]);
    expect(await readSource(id)).toBe(sourceOf('harbour'));
  });

  it('is indexed after that, and its source is packed', async () => {
    const { id } = await save('harbour');
    await finishSaving(id);
    const { packed, bytes, told } = await stored(id);
    expect(packed).toBeDefined();
    expect(bytes).toBeLessThan(sourceOf('harbour').length / 10);
    expect(told).toBe(bytes);
    expect(await found('harbour')).toEqual([id]);
    expect(await readSource(id)).toBe(sourceOf('harbour'));
  });

  it('that is updated meanwhile keeps what is new', async () => {
    const { id } = await save('harbour');
    // As long as the one before: only what is in it tells them apart.
    await Promise.all([finishSaving(id), save('lantern')]);
    expect(await found('lantern')).toEqual([id]);
    expect(await found('harbour')).toEqual([]);
    expect(await readSource(id)).toBe(sourceOf('lantern'));
  });

  it('that is gone meanwhile stays so', async () => {
    const { id } = await save('harbour');
    await database.run((db) => Promise.all([db.pending.clear(), db.sources.clear(), db.captures.clear()]));
    await finishSaving(id);
    expect(await database.run((db) => Promise.all([db.pending.count(), db.sources.count()]))).toEqual([0, 0]);
  });
});

it('a page that is not long needs nothing after it is saved', async () => {
  const { id } = await saveCapture(articleOf(), 'new', { source: '<p>The sea comes and goes.</p>' });
  const before = await stored(id);
  expect(before.packed).toBeDefined();
  await finishSaving(id);
  expect(await stored(id)).toEqual(before);
});
