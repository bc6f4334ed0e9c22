// Saving, updating, taking back, reading and marking captures, in a real IndexedDB.
import { beforeEach, describe, expect, it } from 'vitest';
import { findCapture, readCapture, readCaptures, readRow } from '../../../src/storage/captures/captures';
import { setStarred, setState } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { database } from '../../../src/storage/database/database';
import { articleOf, capturePages, emptyLibrary, keep, sizes } from '../library';
import { saveElsewhere } from '../other-context';

beforeEach(emptyLibrary);

const rewritten = articleOf({
  title: 'How the tides really turn',
  excerpt: 'On more water.',
  html: '<p>The sea comes, stays a while, and goes.</p>',
  text: 'The sea comes, stays a while, and goes.',
});

describe('saveCapture', () => {
  it('keeps an article whole', async () => {
    const before = Date.now();
    const outcome = await saveCapture(articleOf(), 'new');
    expect(outcome.kind).toBe('captured');
    const capture = await readCapture(outcome.id);
    expect(capture).toEqual({
      ...articleOf(),
      id: outcome.id,
      uid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/),
      wordCount: 5,
      readingMinutes: 1,
      capturedAt: expect.any(Number),
      updatedAt: capture.capturedAt,
      state: 'unread',
      starred: false,
      tags: [],
      versions: [],
      assets: [],
      hasSource: false,
      edits: {},
      note: '',
    });
    expect(capture.capturedAt).toBeGreaterThanOrEqual(before);
  });

  it('knows a page it has, and writes nothing', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    const kept = await readCapture(id);
    expect(await saveCapture(rewritten, 'new')).toEqual({ kind: 'known', id });
    expect(await readCapture(id)).toEqual(kept);
  });

  it('makes one capture of two at once on one page', async () => {
    const outcomes = await Promise.all([saveCapture(articleOf(), 'new'), saveCapture(rewritten, 'new')]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['captured', 'known']);
    expect(outcomes[1].id).toBe(outcomes[0].id);
    expect(await sizes()).toMatchObject({ captures: 1, bodies: 1 });
  });

  it('makes one capture of two at once in two contexts', async () => {
    const outcomes = await Promise.all([saveElsewhere(articleOf()), saveElsewhere(articleOf())]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['captured', 'known']);
    expect(await sizes()).toMatchObject({ captures: 1, bodies: 1 });
  });

  it('keeps the earlier text as a version when an update finds another', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    await setState([id], 'archived');
    await setStarred([id], true);
    const before = await readCapture(id);
    expect(await saveCapture(rewritten, 'update')).toEqual({ kind: 'updated', id, part: 'page' });

    const { title, html, text } = before;
    const after = await readCapture(id);
    expect(after).toEqual({
      ...before,
      ...rewritten,
      wordCount: 8,
      updatedAt: after.updatedAt,
      versions: [{ capturedAt: before.updatedAt, title, html, text }],
    });
    expect(after.updatedAt).toBeGreaterThanOrEqual(before.updatedAt);
  });

  it('lists versions oldest first', async () => {
    const { id } = await saveCapture(articleOf({ text: 'one' }), 'new');
    await saveCapture(articleOf({ text: 'two' }), 'update');
    await saveCapture(articleOf({ text: 'three' }), 'update');
    const { text, versions } = await readCapture(id);
    expect([...versions.map((version) => version.text), text]).toEqual(['one', 'two', 'three']);
  });

  it('writes nothing when an update finds the same text', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    const kept = await readCapture(id);
    expect(await saveCapture(articleOf({ title: 'Another title' }), 'update')).toEqual({ kind: 'unchanged', id });
    expect(await readCapture(id)).toEqual(kept);
  });

  it('captures a page that an update does not find', async () => {
    expect((await saveCapture(articleOf(), 'update')).kind).toBe('captured');
  });
});

describe('undoCapture', () => {
  it('leaves nothing of a new capture', async () => {
    const outcome = await saveCapture(articleOf(), 'new');
    await saveCapture(rewritten, 'update');
    await keep([outcome.id], 'https://example.org/a.png', 'a');
    const [other] = await capturePages('other');
    await undoCapture(outcome);
    expect(await sizes()).toEqual({ captures: 1, trash: 0, bodies: 1, versions: 0, assets: 0, files: 0, missing: 0 });
    expect((await readCapture(other!)).title).toBe('other');
  });

  it('brings the text and metadata before an update back exactly, and spares later marks', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    const before = await readCapture(id);
    const outcome = await saveCapture(rewritten, 'update');
    await setStarred([id], true);
    await undoCapture(outcome);
    expect(await readCapture(id)).toEqual({ ...before, starred: true });
    expect(await sizes()).toMatchObject({ versions: 0 });
  });

  it('takes back one update of several', async () => {
    const { id } = await saveCapture(articleOf({ text: 'one' }), 'new');
    await saveCapture(articleOf({ text: 'two' }), 'update');
    const kept = await readCapture(id);
    await undoCapture(await saveCapture(articleOf({ text: 'three' }), 'update'));
    expect(await readCapture(id)).toEqual(kept);
  });

  it('does nothing for outcomes that wrote nothing, nor for a capture that is gone', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    await saveCapture(rewritten, 'update');
    const kept = await readCapture(id);
    await undoCapture({ kind: 'known', id });
    await undoCapture({ kind: 'unchanged', id });
    await undoCapture({ kind: 'notArticle' });
    await undoCapture({ kind: 'updated', id: id + 1, part: 'page' });
    await undoCapture({ kind: 'captured', id: id + 1, part: 'page' });
    expect(await readCapture(id)).toEqual(kept);
  });
});

describe('reading', () => {
  it('says so when a capture is gone, or its body', async () => {
    const [id] = await capturePages('a');
    await expect(readCapture(id! + 1)).rejects.toMatchObject({ code: 'captureGone' });
    await database.bodies.delete(id!);
    await expect(readCapture(id!)).rejects.toMatchObject({ code: 'textLost' });
    expect(await readRow(id! + 1)).toBeUndefined();
  });

  it('gives captures in the order asked for, without those that are gone', async () => {
    const [a, b, c] = await capturePages('a', 'b', 'c');
    await undoCapture({ kind: 'captured', id: b!, part: 'page' });
    const titles: string[] = [];
    for await (const { title } of readCaptures([c!, b!, a!])) titles.push(title);
    expect(titles).toEqual(['c', 'a']);
  });

  it('gives the assets of its capture alone', async () => {
    const [a, b] = await capturePages('a', 'b');
    const url = 'https://example.org/a.png';
    for (const id of [a!, b!]) await keep([id], url, `${id}`);
    const { assets } = await readCapture(b!);
    expect(assets.map((asset) => Object.keys(asset))).toEqual([['url', 'blob']]);
    expect(await assets[0]!.blob.text()).toBe(`${b}`);
  });

  it('finds a capture by its page', async () => {
    const [a] = await capturePages('a', 'b');
    expect(await findCapture('https://example.org/a')).toEqual(await readRow(a!));
    expect(await findCapture('https://example.org/c')).toBeUndefined();
  });
});

describe('marking', () => {
  it('marks many at once and passes over those that are gone', async () => {
    const ids = await capturePages(...Array.from({ length: 450 }, (_, n) => `page ${n}`));
    await setState([...ids, 999_999], 'read');
    await setStarred([...ids, 999_999], true);
    const rows = await Promise.all(ids.map(readRow));
    expect(rows.every((row) => row?.state === 'read' && row.starred)).toBe(true);
    expect(await sizes()).toMatchObject({ captures: 450 });
    await setStarred([ids[0]!], false);
    expect(await readRow(ids[0]!)).toMatchObject({ starred: false });
    expect(await readRow(ids[1]!)).toMatchObject({ starred: true });
  });
});
