// The list of pages to capture: merged by address, paged, handed over to the capture in its transaction.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WantedPage } from '../../../src/model';
import { readCapture } from '../../../src/storage/captures/captures';
import { moveToTrash, setState } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import {
  addWanted,
  countWanted,
  findWanted,
  listWanted,
  markFailed,
  putBackWanted,
  removeWanted,
  type WantedCursor,
} from '../../../src/storage/captures/to-capture';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { database } from '../../../src/storage/database/database';
import { countRows } from '../../../src/storage/lists/lists';
import { articleOf, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const address = articleOf().canonicalUrl;

function pageOf(change: Partial<WantedPage> = {}): WantedPage {
  return {
    url: `${address}?utm_source=mail`,
    canonicalUrl: address,
    title: 'Tides',
    tags: ['sea'],
    note: 'For the essay.',
    state: 'archived',
    starred: true,
    savedAt: 1_500_000_000_000,
    source: 'pocket',
    ...change,
  };
}

const noteOf = async (id: number) => (await database.details.get(id))?.note;

describe('adding', () => {
  it('keeps a page whole', async () => {
    const { ids } = await addWanted([pageOf()]);
    expect((await listWanted({ limit: 10 })).pages).toEqual([
      { ...pageOf(), id: ids[0], at: pageOf().savedAt, addedAt: expect.any(Number), attempts: 0 },
    ]);
  });

  it('merges what is wanted twice, in one go or in two, and loses no tag, note, star or date', async () => {
    const second = pageOf({ title: '', tags: ['Sea', 'moon'], note: 'Read twice.', starred: false, savedAt: 1_000 });
    const third = pageOf({ tags: ['third'], note: 'Read twice.', state: 'read' });
    const first = await addWanted([pageOf(), second]);
    expect(first).toEqual({ ids: [expect.any(Number)], merged: 0, captured: 0 });
    expect(await addWanted([third])).toEqual({ ids: [], merged: 1, captured: 0 });
    expect(await findWanted(address)).toMatchObject({
      title: 'Tides',
      tags: ['sea', 'moon', 'third'],
      note: 'For the essay.\n\nRead twice.',
      state: 'archived',
      starred: true,
      savedAt: 1_000,
      at: 1_000,
    });
  });

  it('gives a page that is captured what is new, and puts nothing on the list', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    expect(await addWanted([pageOf()])).toEqual({ ids: [], merged: 0, captured: 1 });
    expect(await countWanted()).toBe(0);
    expect(await readCapture(id)).toMatchObject({ tags: ['sea'], state: 'archived', starred: true });
    expect(await noteOf(id)).toBe('For the essay.');
    expect(await countRows('starred')).toBe(1);
  });

  it('leaves the state that a reader gave a capture', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    await setState([id], 'read');
    await addWanted([pageOf()]);
    expect(await readCapture(id)).toMatchObject({ state: 'read' });
  });

  it('lists a page whose capture is in the trash', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    await moveToTrash([id]);
    expect((await addWanted([pageOf()])).ids).toHaveLength(1);
  });
});

describe('the list', () => {
  const many = Array.from({ length: 25 }, (_, at) =>
    pageOf({ canonicalUrl: `https://example.org/${at}`, savedAt: Math.floor(at / 2) }),
  );

  it('gives every page once, those saved last first, a stretch at a time', async () => {
    await addWanted(many);
    const seen: string[] = [];
    let after: WantedCursor | undefined;
    do {
      const { pages, next } = await listWanted({ limit: 4, ...(after && { after }) });
      expect(pages.length).toBeLessThanOrEqual(4);
      seen.push(...pages.map((page) => page.canonicalUrl));
      after = next;
    } while (after);
    expect(seen).toEqual(many.map((page) => page.canonicalUrl).reverse());
  });

  it('tells those that failed from those never tried', async () => {
    const { ids } = await addWanted(many.slice(0, 3));
    await markFailed(ids[1]!, 'noAccess');
    await markFailed(ids[1]!, 'noText');
    await markFailed(999, 'noText');
    const untried = await listWanted({ limit: 10, untried: true });
    expect(untried.pages.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
    expect(await findWanted(many[1]!.canonicalUrl)).toMatchObject({ attempts: 2, lastError: 'noText' });
    expect(await countWanted()).toBe(3);
  });

  it('lets pages go, and takes them back into their places', async () => {
    const { ids } = await addWanted(many.slice(0, 3));
    await markFailed(ids[0]!, 'noText');
    const { pages: before } = await listWanted({ limit: 10 });
    const removed = await removeWanted([ids[0]!, ids[2]!, 999]);
    expect(await countWanted()).toBe(1);
    await putBackWanted(removed);
    expect((await listWanted({ limit: 10 })).pages).toEqual(before);
  });
});

describe('a page that is captured', () => {
  it('hands over what the user said of it, and is gone from the list', async () => {
    await addWanted([pageOf()]);
    const { id } = await saveCapture(articleOf(), 'new');
    expect(await countWanted()).toBe(0);
    const capture = await readCapture(id);
    expect(capture).toMatchObject({ tags: ['sea'], state: 'archived', starred: true, capturedAt: pageOf().savedAt });
    expect(capture.updatedAt).toBeGreaterThan(capture.capturedAt);
    expect(await noteOf(id)).toBe('For the essay.');
    expect(await Promise.all([countRows('starred'), countRows('archived')])).toEqual([1, 1]);
  });

  it('is known by the address it was read at, or by its id', async () => {
    const { ids } = await addWanted([
      pageOf({ canonicalUrl: 'https://t.example/short', tags: ['short'] }),
      pageOf({ canonicalUrl: articleOf().url, tags: ['long'] }),
    ]);
    const { id } = await saveCapture(articleOf(), 'new', {}, ids[0]);
    expect(await countWanted()).toBe(0);
    expect((await readCapture(id)).tags).toEqual(['short', 'long']);
  });

  it('keeps its note when an update finds another text', async () => {
    await addWanted([pageOf()]);
    const { id } = await saveCapture(articleOf(), 'new');
    await saveCapture(articleOf({ text: 'Another.' }), 'update');
    expect(await noteOf(id)).toBe('For the essay.');
  });

  it('gives an update what the user said of it', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    await database.wanted.add({ ...pageOf(), at: 1, addedAt: 1, attempts: 0 });
    await saveCapture(articleOf({ text: 'Another.' }), 'update');
    expect(await readCapture(id)).toMatchObject({ text: 'Another.', tags: ['sea'], starred: true });
    expect(await countWanted()).toBe(0);
  });

  it('stays on the list when its capture is not committed', async () => {
    await addWanted([pageOf()]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(saveCapture(articleOf(), 'new')).rejects.toMatchObject({ code: 'diskFull' });
    put.mockRestore();
    expect(await countWanted()).toBe(1);
    expect(await countRows('all')).toBe(0);
  });

  it('is to be captured again when its capture is taken back', async () => {
    await addWanted([pageOf()]);
    const before = await findWanted(address);
    await undoCapture(await saveCapture(articleOf(), 'new'));
    expect(await findWanted(address)).toEqual({ ...before, id: expect.any(Number) });
    expect(await countRows('all')).toBe(0);
  });
});
