// Kept sources: packed beside the capture, gone with it, and what extracting again does with them.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article, Receipt } from '../../../src/model';
import { readCapture } from '../../../src/storage/captures/captures';
import { setEdits } from '../../../src/storage/captures/edits';
import { moveToTrash, purgeTrash } from '../../../src/storage/captures/marking';
import { replaceArticle, saveCapture } from '../../../src/storage/captures/saving';
import { capturesBefore, dropSources, readSource, sourcesSize } from '../../../src/storage/captures/sources';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { database } from '../../../src/storage/database/database';
import { articleOf, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const source = `<!doctype html><html><body>${'<p>The sea comes and goes. 潮</p>'.repeat(200)}</body></html>`;

function receiptOf(change: Partial<Receipt> = {}): Receipt {
  return {
    pipeline: 1,
    textKept: 0.9,
    images: { kept: 0, missing: 0 },
    dropped: [{ pass: 'furniture', elements: 3, words: 20 }],
    chosenBy: 'readability',
    sources: {},
    warnings: [],
    milliseconds: 12,
    ...change,
  };
}

async function save(change: Partial<Article> = {}, receipt = receiptOf(), kept: string | undefined = source) {
  const made = { receipt, ...(kept !== undefined && { source: kept }) };
  return saveCapture(articleOf(change), 'update', made);
}

const counts = () => database.run((db) => Promise.all([db.sources.count(), db.details.count(), db.versions.count()]));

async function idsBefore(pipeline: number): Promise<number[]> {
  const ids: number[] = [];
  for await (const id of capturesBefore(pipeline)) ids.push(id);
  return ids;
}

describe('a source', () => {
  it('is kept packed, and read as it was', async () => {
    const { id } = await save();
    expect(await readSource(id)).toBe(source);
    expect((await readCapture(id)).hasSource).toBe(true);
    expect(await sourcesSize()).toBeLessThan(source.length / 10);
    expect(await sourcesSize()).toBe((await database.sources.get(id))!.gzip.length);
  });

  it('is not there where none was made', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    expect(await readSource(id)).toBeUndefined();
    expect(await readCapture(id)).not.toHaveProperty('receipt');
    expect(await sourcesSize()).toBe(0);
  });

  it('is replaced by an update, and gone when the update made none', async () => {
    const { id } = await save();
    await save({ text: 'two' }, receiptOf(), 'second');
    expect(await readSource(id)).toBe('second');
    await saveCapture(articleOf({ text: 'three' }), 'update', { receipt: receiptOf() });
    expect(await readSource(id)).toBeUndefined();
  });

  it('comes back with its receipt when the update is undone', async () => {
    const { id } = await save({}, receiptOf({ textKept: 0.4 }));
    const before = await readCapture(id);
    await undoCapture(await save({ text: 'two' }, receiptOf({ textKept: 0.8 }), 'second'));
    expect(await readCapture(id)).toEqual(before);
    expect(await readSource(id)).toBe(source);
  });

  it('is kept of one earlier text only', async () => {
    await save();
    await save({ text: 'two' }, receiptOf(), 'second');
    await save({ text: 'three' }, receiptOf(), 'third');
    const versions = await database.versions.toArray();
    expect(versions.map((version) => version.source !== undefined)).toEqual([false, true]);
  });

  it('goes with its capture', async () => {
    const outcome = await save();
    await undoCapture(outcome);
    expect(await counts()).toEqual([0, 0, 0]);
    const { id } = await save();
    await moveToTrash([id]);
    expect(await readSource(id)).toBe(source);
    await purgeTrash(Date.now() + 1);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('goes alone when sources are no longer wanted', async () => {
    const { id } = await save();
    await save({ text: 'two' });
    await dropSources();
    expect(await sourcesSize()).toBe(0);
    expect((await database.versions.toArray()).every((version) => version.source === undefined)).toBe(true);
    expect((await readCapture(id)).receipt).toEqual(receiptOf());
  });
});

describe('an article extracted again', () => {
  it('replaces the text and keeps the earlier one, the source and the address', async () => {
    const { id } = await save({ url: 'https://example.org/tides?a' });
    const article = articleOf({ text: 'Better.', html: '<p>Better.</p>', canonicalUrl: 'https://example.org/other' });
    const outcome = await replaceArticle(id, { article, receipt: receiptOf({ pipeline: 2 }) });
    expect(outcome).toEqual({ kind: 'updated', id, part: 'page' });
    expect(await readCapture(id)).toMatchObject({
      text: 'Better.',
      url: 'https://example.org/tides?a',
      canonicalUrl: 'https://example.org/tides',
      hasSource: true,
      receipt: { pipeline: 2 },
      versions: [{ text: articleOf().text }],
    });
    await undoCapture(outcome);
    expect(await readCapture(id)).toMatchObject({ text: articleOf().text, receipt: { pipeline: 1 }, versions: [] });
  });

  it('of the same text takes what else is new, and makes no version', async () => {
    const { id } = await save();
    const before = await readCapture(id);
    const article = articleOf({ html: '<h2>The sea comes and goes.</h2>', byline: ['Ada Marsh', 'Bo Reed'] });
    expect(await replaceArticle(id, { article, receipt: receiptOf({ pipeline: 2 }) })).toEqual({
      kind: 'unchanged',
      id,
    });
    expect(await readCapture(id)).toMatchObject({
      html: article.html,
      byline: article.byline,
      versions: [],
      updatedAt: before.updatedAt,
      receipt: { pipeline: 2 },
    });
    expect(await idsBefore(2)).toEqual([]);
  });

  it('leaves the edits as they are', async () => {
    const { id } = await save();
    await setEdits(id, { title: 'My tides' });
    const article = articleOf({ text: 'Better.', title: 'Their tides', siteName: 'New name' });
    await replaceArticle(id, { article, receipt: receiptOf({ pipeline: 2 }) });
    expect(await readCapture(id)).toMatchObject({ title: 'My tides', siteName: 'New name' });
  });

  it('finds nothing to replace once the capture is gone', async () => {
    const { id } = await save();
    await moveToTrash([id]);
    const replaced = replaceArticle(id, { article: articleOf(), receipt: receiptOf() });
    await expect(replaced).rejects.toMatchObject({ code: 'captureGone' });
  });
});

describe('captures before a pipeline', () => {
  it('are those with a source, oldest first, without what the user chose, and trash', async () => {
    const ids: number[] = [];
    const pages: [string, Receipt, string | undefined][] = [
      ['a', receiptOf({ pipeline: 2 }), source],
      ['b', receiptOf({ pipeline: 1 }), source],
      ['c', receiptOf({ pipeline: 3 }), source],
      ['d', receiptOf({ warnings: ['selectionOnly'] }), source],
      ['e', receiptOf(), undefined],
      ['f', receiptOf(), source],
      ['g', receiptOf(), source],
      ['h', receiptOf({ chosenBy: 'hand' }), source],
    ];
    for (const [name, receipt, kept] of pages) {
      const made = { receipt, ...(kept !== undefined && { source: kept }) };
      ids.push((await saveCapture(articleOf({ canonicalUrl: `https://example.org/${name}` }), 'new', made)).id);
    }
    await moveToTrash([ids[5]!]);
    expect(await idsBefore(3)).toEqual([ids[0], ids[1], ids[6]]);
    expect(await idsBefore(1)).toEqual([]);
  });
});

it('a selection is told in the outcome', async () => {
  const selection = receiptOf({ warnings: ['selectionOnly'] });
  expect(await save({}, selection)).toMatchObject({ kind: 'captured', part: 'selection' });
  expect(await save({ text: 'The whole article.' })).toMatchObject({ kind: 'updated', part: 'page' });
});
