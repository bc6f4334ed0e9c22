// What the user sets right wins over the page, survives updates, and can be given up again.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCapture, readRow } from '../../../src/storage/captures/captures';
import { setEdits } from '../../../src/storage/captures/edits';
import { moveToTrash } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { listTags } from '../../../src/storage/counts/counters';
import { listRows } from '../../../src/storage/lists/lists';
import { searchIds } from '../../../src/storage/search/searching';
import { setTags } from '../../../src/storage/tags/tags';
import { articleOf, capturePages, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const edited = { title: 'Tides', byline: ['Ada Marsh', 'Bo Reed'], publishedTime: '2026-02-28', siteName: 'Shore' };

async function saved(): Promise<number> {
  return (await saveCapture(articleOf(), 'new')).id;
}

describe('edits', () => {
  it('stand in the row and the lists, in the place of what the page says', async () => {
    const id = await saved();
    await setEdits(id, edited);
    expect(await readCapture(id)).toMatchObject({ ...edited, edits: edited });
    const { rows } = await listRows({ view: 'all', words: 'tides', limit: 5 });
    expect(rows).toMatchObject([{ id, title: 'Tides', siteName: 'Shore' }]);
  });

  it('are what a search finds', async () => {
    const id = await saved();
    await setEdits(id, { title: 'Moonlight' });
    expect(await searchIds({ text: 'moonlight', view: 'all' })).toEqual([id]);
    expect(await searchIds({ text: 'turn', view: 'all' })).toEqual([]);
  });

  it('survive an update, which still changes what was not edited', async () => {
    const id = await saved();
    await setEdits(id, { title: 'Tides', byline: [] });
    const rewritten = articleOf({ title: 'New', byline: ['X'], siteName: 'New site', text: 'Rewritten.' });
    await saveCapture(rewritten, 'update');
    expect(await readCapture(id)).toMatchObject({ title: 'Tides', byline: [], siteName: 'New site' });
  });

  it('given up show what the page says now', async () => {
    const id = await saved();
    await setEdits(id, edited);
    await saveCapture(articleOf({ title: 'New', text: 'Rewritten.' }), 'update');
    await setEdits(id, { siteName: 'Shore' });
    expect(await readCapture(id)).toMatchObject({
      title: 'New',
      byline: ['Ada Marsh'],
      siteName: 'Shore',
      edits: { siteName: 'Shore' },
    });
  });

  it('made after an update stay when it is undone, and those given up do not come back', async () => {
    const id = await saved();
    await setEdits(id, { title: 'Before' });
    const outcome = await saveCapture(articleOf({ siteName: 'New site', text: 'Rewritten.' }), 'update');
    await setEdits(id, { byline: ['Bo Reed'] });
    await undoCapture(outcome);
    expect(await readCapture(id)).toMatchObject({
      title: articleOf().title,
      byline: ['Bo Reed'],
      siteName: articleOf().siteName,
      text: articleOf().text,
    });
  });

  it('are none where they say what the page says, or no title at all', async () => {
    const id = await saved();
    const { title, byline, publishedTime, siteName } = articleOf();
    await setEdits(id, { title: `${title} `, byline: [...byline, ' '], publishedTime, siteName });
    expect((await readCapture(id)).edits).toEqual({});
    await setEdits(id, { title: ' ' });
    expect(await readCapture(id)).toMatchObject({ title, edits: {} });
  });

  it('change tags with them, both or neither, and their counts', async () => {
    const [id, other] = await capturePages('a', 'b');
    await setTags([other!], ['Sea'], []);
    await setTags([id!], ['old'], []);
    await setEdits(id!, { title: 'Tides' }, { add: ['sea'], remove: ['old'] });
    expect(await readRow(id!)).toMatchObject({ title: 'Tides', tags: ['Sea'] });
    expect(await listTags()).toEqual([{ tag: 'Sea', count: 2, own: 2 }]);
  });

  it('leave the title as it is when the tags cannot be counted', async () => {
    const id = await saved();
    const put = IDBObjectStore.prototype.put;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'counters') throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(setEdits(id, { title: 'Tides' }, { add: ['sea'] })).rejects.toMatchObject({ code: 'diskFull' });
    failing.mockRestore();
    expect(await readRow(id)).toMatchObject({ title: articleOf().title, tags: [] });
  });

  it('need a capture that is in the library', async () => {
    const id = await saved();
    await moveToTrash([id]);
    await expect(setEdits(id, edited)).rejects.toMatchObject({ code: 'captureGone' });
  });
});

describe('tags', () => {
  it('are added and removed for many at once, each once', async () => {
    const [a, b, c] = await capturePages('a', 'b', 'c');
    await setTags([a!, b!], ['sea', ' slow  reading ', 'Sea'], []);
    await setTags([b!], ['moon'], ['SEA']);
    expect((await readRow(a!))?.tags).toEqual(['sea', 'slow reading']);
    expect((await readRow(b!))?.tags).toEqual(['slow reading', 'moon']);
    expect((await readRow(c!))?.tags).toEqual([]);
  });

  it('that are empty are none', async () => {
    const id = await saved();
    await setTags([id], ['', '  '], []);
    expect((await readRow(id))?.tags).toEqual([]);
  });

  it('survive an update', async () => {
    const id = await saved();
    await setTags([id], ['sea'], []);
    await saveCapture(articleOf({ text: 'Rewritten.' }), 'update');
    expect((await readRow(id))?.tags).toEqual(['sea']);
  });
});
