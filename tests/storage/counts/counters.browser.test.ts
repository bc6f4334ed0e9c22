// Kept counts: right after every kind of change, in the library and in the side list.
import { beforeEach, expect, it } from 'vitest';
import { moveToTrash, purgeTrash, restoreFromTrash, setStarred, setState } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { countRows, listSites, listTags, readCounts } from '../../../src/storage/counts/counters';
import { setTags } from '../../../src/storage/tags/tags';
import { purgeChosen } from '../../../src/storage/trash';
import { articleOf, capturePages, emptyLibrary } from '../library';
import { writeVersion } from '../older-versions';

beforeEach(emptyLibrary);

const none = { all: 0, unread: 0, read: 0, starred: 0, archived: 0, trash: 0 };

it('follow captures from the first day to the last', async () => {
  expect(await readCounts()).toEqual(none);
  const [a, b, c] = await capturePages('a', 'b', 'c');
  await setState([a!, b!], 'archived');
  await setState([b!], 'read');
  await setStarred([a!, a!, c!], true);
  await setStarred([c!], false);
  expect(await readCounts()).toEqual({ all: 3, unread: 1, read: 1, starred: 1, archived: 1, trash: 0 });
  await moveToTrash([a!, a!, 99]);
  expect(await readCounts()).toEqual({ all: 2, unread: 1, read: 1, starred: 0, archived: 0, trash: 1 });
  await restoreFromTrash([a!]);
  expect(await readCounts()).toEqual({ all: 3, unread: 1, read: 1, starred: 1, archived: 1, trash: 0 });
  await moveToTrash([a!, b!]);
  await purgeChosen([b!, c!]);
  expect(await readCounts()).toEqual({ ...none, all: 1, unread: 1, trash: 1 });
  await purgeTrash(Date.now() + 1);
  await undoCapture({ kind: 'captured', id: c!, part: 'page' });
  expect(await readCounts()).toEqual(none);
  expect(await listSites()).toEqual([]);
});

it('count a tag with those nested in it, each capture once, and sort parents before children', async () => {
  const [a, b, c] = await capturePages('a', 'b', 'c');
  await setTags([a!], ['sea / tides', 'sea/birds', 'Zoo'], []);
  await setTags([b!], ['sea', 'sea/tides', 'ältere'], []);
  await setTags([c!], ['file 10', 'file 9'], []);
  expect(await listTags()).toEqual([
    { tag: 'ältere', count: 1, own: 1 },
    { tag: 'file 9', count: 1, own: 1 },
    { tag: 'file 10', count: 1, own: 1 },
    { tag: 'sea', count: 2, own: 1 },
    { tag: 'sea/birds', count: 1, own: 1 },
    { tag: 'sea/tides', count: 2, own: 2 },
    { tag: 'Zoo', count: 1, own: 1 },
  ]);
  expect(await countRows('tag:sea')).toBe(2);
  await moveToTrash([a!]);
  expect(await countRows('tag:sea')).toBe(1);
  expect((await listTags()).map(({ tag }) => tag)).not.toContain('Zoo');
});

it('count a site by its host', async () => {
  const pages = ['https://www.a.example/1', 'https://a.example/2', 'https://b.example/1', 'about:reader'];
  for (const url of pages) await saveCapture(articleOf({ url, canonicalUrl: url }), 'new');
  expect(await listSites()).toEqual([
    { site: 'a.example', count: 2 },
    { site: 'b.example', count: 1 },
  ]);
  expect(await listSites({ limit: 1 })).toHaveLength(1);
  expect(await countRows('site:a.example')).toBe(2);
});

it.each([1, 2, 3])('are made for a library of version %i', async (version) => {
  await writeVersion(version, [
    {
      article: articleOf({ canonicalUrl: 'https://example.org/1' }),
      state: 'unread',
      starred: true,
      tags: ['sea/tides'],
    },
    { article: articleOf({ canonicalUrl: 'https://example.org/2' }), state: 'read' },
    { article: articleOf({ canonicalUrl: 'https://example.org/3' }), state: 'read', tags: ['lost'], inTrash: true },
  ]);
  expect(await readCounts()).toEqual({ all: 2, unread: 1, read: 1, starred: 1, archived: 0, trash: 1 });
  expect((await listTags()).map(({ tag, count, own }) => [tag, count, own])).toEqual([
    ['sea', 1, 0],
    ['sea/tides', 1, 1],
  ]);
  expect(await listSites()).toEqual([{ site: 'example.org', count: 2 }]);
});
