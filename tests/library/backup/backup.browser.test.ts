// Back up, wipe, restore: the same library, field by field; merged into a used one; the sound part of a damaged one.
import { beforeEach, describe, expect, it } from 'vitest';
import { libraryParts } from '../../../library/backup/back-up';
import { type Restored, restore } from '../../../library/backup/restore';
import { backupArchive, openArchive } from '../../../src/backup/archive';
import { backUpTo, openFolder } from '../../../src/backup/folder';
import { setEdits } from '../../../src/storage/captures/edits';
import { moveToTrash, setStarred } from '../../../src/storage/captures/marking';
import { setNote } from '../../../src/storage/captures/notes';
import { saveCapture } from '../../../src/storage/captures/saving';
import { addWanted } from '../../../src/storage/captures/to-capture';
import { database } from '../../../src/storage/database/database';
import { countRows, listIds } from '../../../src/storage/lists/lists';
import { saveSearch } from '../../../src/storage/lists/saved-searches';
import { fileOf, keepPicture } from '../../../src/storage/pictures/pictures';
import { setTags } from '../../../src/storage/tags/tags';
import { undoImport } from '../../../src/storage/transfer/importing';
import { articleOf, emptyLibrary } from '../../storage/library';
import { dangerous, drawing, picture } from '../pictures';

beforeEach(emptyLibrary);

const never = new AbortController().signal;
const parts = () => libraryParts(async () => ({ theme: 'dark' }));
const backUp = (at = 1): Promise<Blob> => new Response(backupArchive(parts(), at)).blob();

async function restoreFrom(file: Blob): Promise<Restored> {
  const store = await openArchive(file);
  return (await restore(store!, 'backup.zip', never, () => {}))!;
}

async function fill(): Promise<void> {
  const { id } = await saveCapture(articleOf({ html: '<p>First.</p>', text: 'First.' }), 'new');
  const source = '<html><body><p>The cleaned page</p></body></html>';
  await saveCapture(
    articleOf({ html: '<p>The <em>sea</em>.</p><img src="https://example.org/a.png" alt="">' }),
    'update',
    { source },
  );
  await setEdits(id, { title: 'Mine' });
  await setTags([id], ['sea', 'work/papers'], []);
  await setNote(id, 'For the essay.');
  await setStarred([id], true);
  await keepPicture(id, 'https://example.org/a.png', await fileOf(picture));
  const { id: deleted } = await saveCapture(
    articleOf({ canonicalUrl: 'https://example.org/gone', title: 'Gone' }),
    'new',
  );
  await moveToTrash([deleted]);
  for (let at = 0; at < 120; at += 1) {
    await saveCapture(articleOf({ canonicalUrl: `https://example.org/${at}`, title: `Number ${at}` }), 'new');
  }
  await addWanted([
    {
      url: 'https://example.org/w',
      canonicalUrl: 'https://example.org/w',
      title: 'Later',
      tags: ['x'],
      note: 'n',
      state: 'read',
      starred: true,
      savedAt: 5,
      source: 'pocket',
    },
  ]);
  await saveSearch('Sea', { view: 'all', words: 'sea' });
}

const derived = ['flags', 'pending', 'segments', 'blocks', 'rebuild', 'imports', 'importSteps', 'counters'];

/** All rows of all tables but derived ones, by the identity of their capture and not by keys that belong to one library. */
async function everything(): Promise<Record<string, unknown[]>> {
  const uids = new Map<unknown, string>();
  for (const { id, uid } of [...(await database.captures.toArray()), ...(await database.trash.toArray())])
    uids.set(id, uid);
  const tables = database.tables.filter(({ name }) => !derived.includes(name));
  const entries = await Promise.all(
    tables.map(async (table) => {
      const rows = (await table.toArray()) as Record<string, unknown>[];
      const plain = await Promise.all(
        rows.map(async ({ id, captureId, blob, ...row }) => ({
          ...row,
          of: uids.get(captureId ?? id) ?? '',
          ...(blob instanceof Blob && { blob: await blob.text() }),
        })),
      );
      return [table.name, plain.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))] as const;
    }),
  );
  return Object.fromEntries(entries);
}

describe('a backup', () => {
  it('restored into an empty library gives the same, field by field', { timeout: 60_000 }, async () => {
    await fill();
    const [before, counts, file] = [await everything(), await database.counters.toArray(), await backUp()];
    await emptyLibrary();
    const restored = await restoreFrom(file);
    expect(restored).toMatchObject({ captures: 122, wanted: 1, merged: 0, damaged: [], settings: { theme: 'dark' } });
    expect(await everything()).toEqual(before);
    const changes = (rows: { kind: string }[]) => rows.filter(({ kind }) => kind !== 'changes');
    expect(changes(await database.counters.toArray())).toEqual(changes(counts));
    expect(await listIds({ view: 'all', words: 'essay' })).toHaveLength(1);
    expect(await countRows('trash')).toBe(1);
  });

  it('of the same library is the same bytes', async () => {
    await fill();
    const [one, other] = [await (await backUp()).arrayBuffer(), await (await backUp()).arrayBuffer()];
    expect(new Uint8Array(one)).toEqual(new Uint8Array(other));
  });

  it('restored into a used library merges, and can be taken back', { timeout: 60_000 }, async () => {
    await fill();
    const file = await backUp();
    await emptyLibrary();
    const { id } = await saveCapture(articleOf({ text: 'Ours.' }), 'new');
    await setTags([id], ['mine'], []);
    await setNote(id, 'My own.');
    const before = await everything();
    const restored = await restoreFrom(file);
    expect(restored).toMatchObject({ captures: 121, merged: 1, damaged: [] });
    expect(restored.settings).toBeUndefined();
    expect(await database.captures.get(id)).toMatchObject({ tags: ['mine', 'sea', 'work/papers'], starred: 1 });
    expect((await database.details.get(id))?.note).toBe('My own.\n\nFor the essay.');
    expect((await database.bodies.get(id))?.text).toBe('Ours.');
    expect((await restoreFrom(file)).captures).toBe(0);
    await undoImport(restored.id);
    const { searches: _, captures, details, ...rest } = await everything();
    expect(captures).toHaveLength(1);
    expect(details).toHaveLength(1);
    expect(rest.bodies).toEqual(before.bodies);
  });

  it('that was damaged in the middle gives the rest, and names what is lost', { timeout: 60_000 }, async () => {
    await fill();
    const bytes = new Uint8Array(await (await backUp()).arrayBuffer());
    const at = indexOf(bytes, 'captures/000001.ndjson.gz') + 200;
    bytes.fill(0, at, at + 40);
    await emptyLibrary();
    const restored = await restoreFrom(new Blob([bytes]));
    expect(restored.damaged).toEqual(['captures/000001.ndjson.gz']);
    expect(restored.captures).toBeGreaterThanOrEqual(99);
    expect(restored.wanted).toBe(1);
  });

  it('that lost its end gives what is before it', { timeout: 60_000 }, async () => {
    await fill();
    const file = await backUp();
    const bytes = new Uint8Array(await file.arrayBuffer());
    await emptyLibrary();
    const restored = await restoreFrom(file.slice(0, indexOf(bytes, 'files/') - 30));
    expect(restored.damaged).toContain('manifest.json');
    expect(restored.captures).toBe(122);
    expect(restored.damaged).toContain('https://example.org/a.png');
  });

  it('whose HTML was changed is sanitised', async () => {
    await saveCapture(articleOf({ html: '<p>x</p><script>bad()</script>' }), 'new');
    const file = await backUp();
    await emptyLibrary();
    await restoreFrom(file);
    expect((await database.bodies.toArray())[0]?.html).toBe('<p>x</p>');
  });

  it('whose pictures were changed has them made safe, and loses what is none', async () => {
    const { id } = await saveCapture(articleOf(), 'new');
    const svg = new Blob([dangerous], { type: 'image/svg+xml' });
    await keepPicture(id, 'https://example.org/a.svg', await fileOf(svg));
    await keepPicture(id, 'https://example.org/b.png', await fileOf(new Blob(['no picture'], { type: 'image/png' })));
    await keepPicture(id, 'https://example.org/c.png', await fileOf(picture));
    const file = await backUp();
    await emptyLibrary();
    expect((await restoreFrom(file)).damaged).toEqual(['https://example.org/b.png']);
    const assets = await database.assets.toArray();
    expect(assets.map(({ url }) => url).sort()).toEqual(['https://example.org/a.svg', 'https://example.org/c.png']);
    const files = await database.files.bulkGet(assets.map(({ hash }) => hash));
    expect(await Promise.all(files.map((each) => each?.blob.text()))).toContain(drawing);
    expect(files).toHaveLength(2);
  });

  it('whose restore is stopped leaves what is in, which can be taken back', { timeout: 60_000 }, async () => {
    await fill();
    const store = await openArchive(await backUp());
    await emptyLibrary();
    const stopping = new AbortController();
    const stopAtFirst = ({ captures }: Restored): void => {
      if (captures > 0) stopping.abort();
    };
    const restored = (await restore(store!, 'backup.zip', stopping.signal, stopAtFirst))!;
    expect(restored.stopped).toBe(true);
    expect(restored.captures).toBeGreaterThan(0);
    expect(restored.captures).toBeLessThan(122);
    const { length } = await database.captures.toArray();
    expect(length).toBe((await listIds({ view: 'all', words: '' })).length);
    expect(length + (await countRows('trash'))).toBe(restored.captures);
    await undoImport(restored.id);
    expect(await database.captures.count()).toBe(0);
  });

  it('is told from other archives', async () => {
    expect(await openArchive(new Blob(['no archive']))).toBeUndefined();
  });
});

describe('a rolling backup', () => {
  it('writes only what changed, and is restored from its folder', { timeout: 60_000 }, async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('backup', { recursive: true }).catch(() => {});
    const folder = await root.getDirectoryHandle('backup', { create: true });
    await fill();
    const first = await backUpTo(folder, parts(), 86_400_000);
    expect(first.written).toBeGreaterThanOrEqual(5);
    expect((await backUpTo(folder, parts(), 2 * 86_400_000)).written).toBe(0);
    await saveCapture(articleOf({ canonicalUrl: 'https://example.org/one-more' }), 'new');
    expect((await backUpTo(folder, parts(), 3 * 86_400_000)).written).toBe(1);
    const before = await everything();
    await emptyLibrary();
    const store = await openFolder(folder);
    const restored = await restore(store!, 'folder', never, () => {});
    expect(restored).toMatchObject({ captures: 123, damaged: [] });
    expect(await everything()).toEqual(before);
  });
});

function indexOf(bytes: Uint8Array, text: string): number {
  const sought = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 1) {
    if (sought.every((byte, place) => bytes[at + place] === byte)) return at;
  }
  throw new Error(`no ${text}`);
}
