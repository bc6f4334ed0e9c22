// Imports: batches whole or not at all, merged by rule, and taken back to the state before.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, WantedPage } from '../../../src/model';
import { readCapture } from '../../../src/storage/captures/captures';
import { madeWhole } from '../../../src/storage/captures/made-whole';
import { moveToTrash, restoreFromTrash, setState } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { addWanted, countWanted, findWanted, listWanted } from '../../../src/storage/captures/to-capture';
import { database } from '../../../src/storage/database/database';
import type { Marks } from '../../../src/storage/database/rows';
import { countRows } from '../../../src/storage/lists/lists';
import { fileOf } from '../../../src/storage/pictures/pictures';
import { setTags } from '../../../src/storage/tags/tags';
import {
  beginImport,
  type Incoming,
  importBatch,
  listImports,
  undoImport,
  whatIsThere,
} from '../../../src/storage/transfer/importing';
import { articleOf, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const marks: Marks = { tags: ['sea'], note: 'For the essay.', state: 'archived', starred: true };
const savedAt = 1_500_000_000_000;

function captureOf(article: Partial<Article> = {}, change: Partial<Marks> = {}): Incoming {
  const whole = madeWhole({
    ...{ article: articleOf(article), marks: { ...marks, ...change }, capturedAt: savedAt, updatedAt: savedAt },
  });
  return { kind: 'capture', whole, files: [] };
}

function addressOf(name: string, change: Partial<WantedPage> = {}): Incoming {
  const canonicalUrl = `https://example.org/${name}`;
  return {
    kind: 'address',
    page: { ...marks, url: canonicalUrl, canonicalUrl, title: name, savedAt, source: 'pocket', ...change },
  };
}

async function importAll(...incoming: Incoming[]): Promise<number> {
  const id = await beginImport(['export.csv']);
  await importBatch(id, incoming);
  return id;
}

/** Everything in every table, but for the index, which heals itself, and the record of imports. */
async function everything(): Promise<Record<string, unknown[]>> {
  const left = ['flags', 'pending', 'segments', 'blocks', 'rebuild', 'imports', 'importSteps', 'counters', 'prints'];
  const tables = database.tables.filter(({ name }) => !left.includes(name));
  const rows = await database.run(() => Promise.all(tables.map((table) => table.toArray())));
  return Object.fromEntries(tables.map(({ name }, at) => [name, rows[at]!]));
}

const onlyCapture = async () => readCapture((await database.captures.toCollection().primaryKeys())[0]!);

describe('a batch', () => {
  it('takes in captures and addresses with all that is known of them', async () => {
    await importAll(captureOf(), addressOf('later'));
    expect(await onlyCapture()).toMatchObject({
      ...articleOf(),
      tags: ['sea'],
      state: 'archived',
      starred: true,
      capturedAt: savedAt,
    });
    expect((await database.details.toArray())[0]).toMatchObject({ note: 'For the essay.' });
    expect(await Promise.all([countRows('all'), countRows('starred'), countRows('archived'), countWanted()])).toEqual([
      1, 1, 1, 1,
    ]);
    expect(await listImports(5)).toMatchObject([{ files: ['export.csv'], captures: 1, wanted: 1, merged: 0 }]);
  });

  it('merges what is there, and keeps its text', async () => {
    const { id } = await saveCapture(articleOf({ text: 'Ours.' }), 'new');
    await setTags([id], ['mine'], []);
    await addWanted([{ ...(addressOf('later') as { page: WantedPage }).page, tags: ['first'], note: '' }]);
    const importId = await beginImport([]);
    expect(
      await importBatch(importId, [captureOf(), addressOf('later'), addressOf('tides', { tags: ['third'] })]),
    ).toEqual({
      ...{ captures: 0, wanted: 0, merged: 3 },
    });
    expect(await readCapture(id)).toMatchObject({
      text: 'Ours.',
      tags: ['mine', 'sea', 'third'],
      state: 'archived',
      starred: true,
    });
    expect((await findWanted('https://example.org/later'))?.tags).toEqual(['first', 'sea']);
  });

  it('makes one capture of two with one address, or one uid', async () => {
    const [one, other] = [captureOf(), captureOf({ canonicalUrl: 'https://example.org/moved' }, { tags: ['moved'] })];
    if (one.kind === 'capture' && other.kind === 'capture') other.whole.row.uid = one.whole.row.uid;
    await importAll(one, captureOf({}, { tags: ['twice'] }), other);
    expect(await countRows('all')).toBe(1);
    expect((await onlyCapture()).tags).toEqual(['sea', 'twice', 'moved']);
  });

  it('that holds what is in the trash makes another capture of it, and each is whole when both are there', async () => {
    const theirs = captureOf({ text: 'Theirs.' }, { note: 'Theirs.' });
    const importId = await importAll(captureOf({ text: 'Ours.' }));
    const { id } = await onlyCapture();
    if (theirs.kind === 'capture') theirs.whole.row.uid = (await database.captures.get(id))!.uid;
    await setTags([id], ['mine'], []);
    await moveToTrash([id]);
    const second = await importAll(theirs);
    expect(await database.trash.where({ uid: (await onlyCapture()).uid }).count()).toBe(0);
    await restoreFromTrash([id]);
    expect(await countRows('all')).toBe(2);
    expect(await readCapture(id)).toMatchObject({ text: 'Ours.', note: 'For the essay.', tags: ['sea', 'mine'] });
    const [other] = (await database.captures.toArray()).filter((row) => row.id !== id);
    expect(await readCapture(other!.id)).toMatchObject({ text: 'Theirs.', note: 'Theirs.', tags: ['sea'] });
    await undoImport(second);
    expect((await onlyCapture()).id).toBe(id);
    await undoImport(importId);
    expect(await countRows('all')).toBe(0);
  });

  it('takes a page off the list that comes with its article', async () => {
    await importAll(addressOf('tides', { tags: ['waiting'] }));
    await importAll(captureOf());
    expect(await countWanted()).toBe(0);
    expect((await onlyCapture()).tags).toEqual(['sea', 'waiting']);
  });

  it('stores the pictures that come with a capture, each once', async () => {
    const file = await fileOf(new Blob(['picture'], { type: 'image/png' }));
    const url = 'https://example.org/a.png';
    const make = (name: string): Incoming => {
      const incoming = captureOf({ canonicalUrl: `https://example.org/${name}` });
      if (incoming.kind === 'capture') incoming.whole.assets.push({ url, hash: file.hash });
      return { ...incoming, files: [file] } as Incoming;
    };
    await importAll(make('one'), make('two'));
    expect(await database.files.count()).toBe(1);
    const [asset] = (await onlyCapture()).assets;
    expect(asset?.url).toBe(url);
    expect(await asset?.blob.text()).toBe('picture');
  });

  it('is there wholly or not at all', async () => {
    const before = await everything();
    const id = await beginImport([]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(importBatch(id, [addressOf('one'), captureOf()])).rejects.toMatchObject({ code: 'diskFull' });
    put.mockRestore();
    expect(await everything()).toEqual(before);
  });

  it('is found by the search', async () => {
    await importAll(captureOf({ title: 'Neaps', text: 'Neaps and springs.' }));
    const { listIds } = await import('../../../src/storage/lists/lists');
    expect(await listIds({ view: 'all', words: 'neaps' })).toHaveLength(1);
  });
});

describe('whatIsThere', () => {
  it('tells captures from pages to capture', async () => {
    await importAll(captureOf(), addressOf('later'));
    const { captured, wanted } = await whatIsThere([
      'https://example.org/tides',
      'https://example.org/later',
      'https://no.example/',
    ]);
    expect([[...captured], [...wanted]]).toEqual([['https://example.org/tides'], ['https://example.org/later']]);
  });
});

describe('undoImport', () => {
  it('leaves what there was before, over many batches', async () => {
    await saveCapture(articleOf({ canonicalUrl: 'https://example.org/known' }), 'new');
    await importAll(addressOf('waiting', { tags: ['first'], note: 'Mine.' }), addressOf('tides', { tags: ['wished'] }));
    const before = await everything();

    const id = await beginImport(['many.csv']);
    await importBatch(id, [captureOf(), addressOf('known', { tags: ['more'] }), addressOf('waiting')]);
    await importBatch(id, [
      addressOf('known', { tags: ['again'] }),
      addressOf('new'),
      captureOf({ canonicalUrl: 'https://example.org/b' }),
    ]);
    expect(await countRows('all')).toBe(3);
    await undoImport(id);

    const after = await everything();
    const withoutIds = (rows: unknown[]) => rows.map((row) => ({ ...(row as object), id: 0 }));
    expect(withoutIds(after.wanted!)).toEqual(withoutIds(before.wanted!));
    expect({ ...after, wanted: [] }).toEqual({ ...before, wanted: [] });
    expect((await listImports(5)).map((row) => row.id)).not.toContain(id);
    expect(await database.importSteps.where({ importId: id }).count()).toBe(0);
  });

  it('spares what the reader did since', async () => {
    const { id: captureId } = await saveCapture(articleOf(), 'new');
    const id = await importAll(addressOf('tides'));
    await setTags([captureId], ['mine'], []);
    await setState([captureId], 'read');
    await undoImport(id);
    expect(await readCapture(captureId)).toMatchObject({ tags: ['mine'], state: 'read', starred: false });
  });

  it('spares a page that was captured since', async () => {
    const id = await importAll(addressOf('tides'));
    const { id: captureId } = await saveCapture(articleOf(), 'new');
    await undoImport(id);
    expect(await readCapture(captureId)).toMatchObject({ tags: ['sea'] });
    expect((await listWanted({ limit: 9 })).pages).toEqual([]);
  });
});
