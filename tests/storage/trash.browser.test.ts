// Deleting, restoring and purging captures.
import { beforeEach, describe, expect, it } from 'vitest';
import { findCapture, readCapture } from '../../src/storage/captures/captures';
import { moveToTrash, purgeTrash, restoreFromTrash, setStarred } from '../../src/storage/captures/marking';
import { setNote } from '../../src/storage/captures/notes';
import { saveCapture } from '../../src/storage/captures/saving';
import { undoCapture } from '../../src/storage/captures/undoing';
import { database } from '../../src/storage/database/database';
import { countRows, listIds } from '../../src/storage/lists/lists';
import { articleOf, capturePages, emptyLibrary, keep, sizes } from './library';

beforeEach(emptyLibrary);

const later = () => Date.now() + 1;

describe('the trash', () => {
  it('takes a capture out of every list, and keeps all of it', async () => {
    const [a, b] = await capturePages('a', 'b');
    await saveCapture(articleOf({ canonicalUrl: 'https://example.org/a', text: 'Rewritten.' }), 'update');
    await setStarred([a!], true);
    const whole = await readCapture(a!);
    await moveToTrash([a!]);
    expect(await listIds({ view: 'all', words: '' })).toEqual([b]);
    expect(await listIds({ view: 'trash', words: '' })).toEqual([a]);
    expect(await Promise.all((['all', 'unread', 'starred', 'trash'] as const).map(countRows))).toEqual([1, 1, 0, 1]);
    expect(await readCapture(a!)).toEqual(whole);
  });

  it('puts a capture back in its place, with all that belonged to it', async () => {
    const [a, b, c] = await capturePages('a', 'b', 'c');
    await setStarred([b!], true);
    const whole = await readCapture(b!);
    await moveToTrash([b!]);
    await restoreFromTrash([b!]);
    expect(await listIds({ view: 'all', words: '' })).toEqual([c, b, a]);
    expect(await listIds({ view: 'starred', words: '' })).toEqual([b]);
    expect(await countRows('trash')).toBe(0);
    expect(await readCapture(b!)).toEqual(whole);
  });

  it('does not count as captured before', async () => {
    const first = await saveCapture(articleOf(), 'new');
    await moveToTrash([first.id]);
    expect(await findCapture(articleOf().canonicalUrl)).toBeUndefined();
    const second = await saveCapture(articleOf(), 'new');
    expect(second).toEqual({ kind: 'captured', id: expect.any(Number), part: 'page' });
    expect(second.id).not.toBe(first.id);

    await restoreFromTrash([first.id]);
    expect(await countRows('all')).toBe(2);
    expect(await findCapture(articleOf().canonicalUrl)).toMatchObject({ id: second.id });
  });

  it('gives back what shares its uid with others, each whole', async () => {
    const ids = await capturePages('a', 'b', 'c');
    const uid = (await database.captures.get(ids[0]!))!.uid;
    await setNote(ids[1]!, 'Of the second.');
    await moveToTrash([ids[1]!, ids[2]!]);
    await database.trash.toCollection().modify({ uid });
    await restoreFromTrash(ids);
    expect(await listIds({ view: 'all', words: '' })).toEqual(ids.toReversed());
    expect((await readCapture(ids[0]!)).uid).toBe(uid);
    expect(await readCapture(ids[1]!)).toMatchObject({ title: 'b', note: 'Of the second.' });
    expect(new Set((await database.captures.toArray()).map((row) => row.uid)).size).toBe(3);
  });

  it('passes over what is not where it is looked for', async () => {
    const [a] = await capturePages('a');
    await restoreFromTrash([a!, 77]);
    await moveToTrash([a!, 77]);
    await moveToTrash([a!]);
    expect(await sizes()).toMatchObject({ captures: 0, trash: 1 });
  });

  it('moves hundreds there and back', { timeout: 60_000 }, async () => {
    const ids = await capturePages(...Array.from({ length: 450 }, (_, n) => `page ${n}`));
    await moveToTrash(ids);
    expect(await sizes()).toMatchObject({ captures: 0, trash: 450, bodies: 450 });
    await restoreFromTrash(ids);
    expect(await listIds({ view: 'all', words: '' })).toEqual(ids.toReversed());
  });

  it('is undone with the capture that it came from', async () => {
    const outcome = await saveCapture(articleOf(), 'new');
    await moveToTrash([outcome.id]);
    await undoCapture(outcome);
    expect(await sizes()).toEqual({ captures: 0, trash: 0, bodies: 0, versions: 0, assets: 0, files: 0, missing: 0 });
  });
});

describe('purgeTrash', () => {
  it('erases what was deleted before a moment, with all that belongs to it, and nothing else', async () => {
    const [a, b, c] = await capturePages('a', 'b', 'c');
    for (const name of ['a', 'b', 'c']) {
      await saveCapture(articleOf({ canonicalUrl: `https://example.org/${name}`, text: 'Rewritten.' }), 'update');
    }
    const url = 'https://example.org/a.png';
    await keep([a!, b!, c!], url, 'x');
    await moveToTrash([a!, b!]);
    await database.trash.update(b!, { deletedAt: 5_000 });

    await purgeTrash(5_000);
    expect(await listIds({ view: 'trash', words: '' })).toEqual([a, b]);
    await purgeTrash(5_001);
    expect(await listIds({ view: 'trash', words: '' })).toEqual([a]);
    await expect(readCapture(b!)).rejects.toMatchObject({ code: 'captureGone' });
    expect(await readCapture(a!)).toMatchObject({ versions: [{}], assets: [{}] });
    await purgeTrash(later());
    expect(await sizes()).toEqual({ captures: 1, trash: 0, bodies: 1, versions: 1, assets: 1, files: 1, missing: 0 });
    expect((await readCapture(c!)).versions).toHaveLength(1);
  });

  it('erases more than one batch', { timeout: 60_000 }, async () => {
    await moveToTrash(await capturePages(...Array.from({ length: 450 }, (_, n) => `page ${n}`)));
    await purgeTrash(later());
    expect(await sizes()).toEqual({ captures: 0, trash: 0, bodies: 0, versions: 0, assets: 0, files: 0, missing: 0 });
  });
});
