// The further pages of an article: noted with its first, joined to it as the same capture, forgotten with it.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/model';
import { readCapture } from '../../../src/storage/captures/captures';
import { setEdits } from '../../../src/storage/captures/edits';
import { capturesWithFurther, furtherOf, joinPages, wantFurther } from '../../../src/storage/captures/further';
import { moveToTrash, purgeTrash } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { readSource } from '../../../src/storage/captures/sources';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { Database, database } from '../../../src/storage/database/database';
import { schema } from '../../../src/storage/database/schema';
import { listIds } from '../../../src/storage/lists/lists';
import { articleOf, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const waiting = { why: 'waiting', origin: 'https://example.org' } as const;
const receipt = { pipeline: 1, warnings: [], images: { kept: 0, missing: 0 } } as unknown as Receipt;
const first = articleOf();
const joined = {
  html: `${first.html}<p>What the second page says of estuaries. <img src="https://example.org/two.png"></p>`,
  text: `${first.text}\n\nWhat the second page says of estuaries.`,
  receipt: { ...receipt, joined: [{ url: first.url }, { url: `${first.url}&page=2` }] },
  source: '<p>both',
  withPictures: true,
};

async function captured(): Promise<number> {
  const { id } = await saveCapture(first, 'new', { receipt, source: '<p>one', withPictures: true, further: waiting });
  return id;
}

describe('the further pages of a capture', () => {
  it('are noted in the transaction that saves its first', async () => {
    const id = await captured();
    expect(await furtherOf(id)).toEqual({ captureId: id, ...waiting });
    expect(await capturesWithFurther('waiting')).toEqual([id]);
    expect(await capturesWithFurther('needsAccess')).toEqual([]);
  });

  it('become part of it: text, words, receipt, source, pictures and what search finds, and no version', async () => {
    const id = await captured();
    const { wordCount } = await readCapture(id);
    await joinPages(id, first.text, joined);
    const capture = await readCapture(id);
    expect(capture).toMatchObject({ html: joined.html, text: joined.text, versions: [], receipt: joined.receipt });
    expect(capture.wordCount).toBe(wordCount + 7);
    expect(await readSource(id)).toBe('<p>both');
    expect(await database.missing.get([id, 'https://example.org/two.png'])).toMatchObject({ why: 'waiting' });
    expect(await listIds({ view: 'all', words: 'estuaries' })).toEqual([id]);
    expect(await furtherOf(id)).toBeUndefined();
  });

  it('leave what the reader put right', async () => {
    const id = await captured();
    await setEdits(id, { title: 'Of tides' });
    await joinPages(id, first.text, joined);
    expect(await readCapture(id)).toMatchObject({ title: 'Of tides', edits: { title: 'Of tides' } });
    await setEdits(id, { title: first.title });
    expect(await readCapture(id)).toMatchObject({ title: first.title, edits: {} });
  });

  it('are not joined to another text than the one they follow, nor to one that is gone', async () => {
    const id = await captured();
    await joinPages(id, 'An earlier text.', joined);
    expect((await readCapture(id)).text).toBe(first.text);
    await undoCapture({ kind: 'captured', id, part: 'page' });
    await joinPages(id, first.text, joined);
    expect(await database.bodies.count()).toBe(0);
    expect(await database.further.count()).toBe(0);
  });

  it('are told of where they could not be read, and tried again when wanted', async () => {
    const id = await captured();
    const further = { ...waiting, why: 'needsAccess' as const };
    await joinPages(id, first.text, { ...joined, html: first.html, text: first.text, further });
    expect(await furtherOf(id)).toMatchObject(further);
    await wantFurther(id);
    expect(await capturesWithFurther('waiting')).toEqual([id]);
  });

  it('are forgotten with it', async () => {
    const id = await captured();
    await moveToTrash([id]);
    await purgeTrash(Number.POSITIVE_INFINITY);
    expect(await database.further.count()).toBe(0);
  });

  it('find their table in a library of the version before', async () => {
    const version = schema.findIndex(({ stores }) => 'further' in stores);
    const old = new Database('offprint', schema.slice(0, version));
    await old.open();
    old.close();
    expect(await furtherOf(await captured())).toMatchObject(waiting);
  });
});

describe('an update', () => {
  const update = (text: string, made: object) => saveCapture(articleOf({ text }), 'update', { receipt, ...made });

  it('that got no further than before on the way is none', async () => {
    const id = await captured();
    await joinPages(id, first.text, joined);
    const left = { further: { ...waiting, why: 'unreachable' as const } };
    expect(await update(first.text, left)).toMatchObject({ kind: 'unchanged' });
    expect(await update(joined.text, {})).toMatchObject({ kind: 'unchanged' });
    expect(await update(first.text, {})).toMatchObject({ kind: 'updated' });
    expect(await furtherOf(id)).toBeUndefined();
  });
});
