// A note: kept through updates, searched, and taken back.
import { beforeEach, expect, it } from 'vitest';
import { readCapture } from '../../../src/storage/captures/captures';
import { moveToTrash, restoreFromTrash } from '../../../src/storage/captures/marking';
import { readNote, setNote } from '../../../src/storage/captures/notes';
import { saveCapture } from '../../../src/storage/captures/saving';
import { listIds } from '../../../src/storage/lists/lists';
import { startRebuild } from '../../../src/storage/search/rebuild';
import { tendIndex } from '../../../src/storage/search/tending';
import { articleOf, capturePages, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const find = (words: string) => listIds({ view: 'all', words });

it('is found by its words, by has:note, and in its own field only by note:', async () => {
  const [a] = await capturePages('a', 'b');
  expect(await setNote(a!, 'Read to Mira, twice')).toBe('');
  expect((await readCapture(a!)).note).toBe('Read to Mira, twice');
  expect(await find('mira ')).toEqual([a]);
  expect(await find('has:note')).toEqual([a]);
  expect(await find('note:"to mira"')).toEqual([a]);
  expect(await find('title:mira ')).toEqual([]);
  expect(await find('note:sea ')).toEqual([]);
});

it('is none again when it is emptied, and tells what it was', async () => {
  const [a] = await capturePages('a');
  await setNote(a!, 'Mira');
  expect(await setNote(a!, '  ')).toBe('Mira');
  expect(await readNote(a!)).toBe('');
  expect(await find('mira ')).toEqual([]);
  expect(await find('has:note')).toEqual([]);
});

it('survives an update, the trash and a new index', async () => {
  const { id } = await saveCapture(articleOf(), 'new');
  await setNote(id, 'Mira');
  await saveCapture(articleOf({ text: 'Rewritten.' }), 'update');
  await moveToTrash([id]);
  await restoreFromTrash([id]);
  expect(await find('mira rewritten ')).toEqual([id]);
  await startRebuild();
  await tendIndex({ largest: 1e6 });
  expect(await find('mira rewritten ')).toEqual([id]);
});

it('needs a capture', async () => {
  await expect(setNote(7, 'Mira')).rejects.toMatchObject({ code: 'captureGone' });
});
