// The background of the test build: the real one, and the stories that otherwise run in pages, to be stopped alike.
import '../../../src/background/main';
import type { Article, CaptureId } from '../../../src/model';
import { setEdits } from '../../../src/storage/captures/edits';
import { moveToTrash, purgeTrash, restoreFromTrash, setStarred, setState } from '../../../src/storage/captures/marking';
import { setNote } from '../../../src/storage/captures/notes';
import { saveCapture } from '../../../src/storage/captures/saving';
import { addWanted } from '../../../src/storage/captures/to-capture';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { readWhole, type WholeCapture } from '../../../src/storage/captures/whole';
import { database } from '../../../src/storage/database/database';
import { fileOf, keepPicture } from '../../../src/storage/pictures/pictures';
import { orderRebuild } from '../../../src/storage/search/rebuild';
import { flushPending } from '../../../src/storage/search/segments';
import { tendIndex } from '../../../src/storage/search/tending';
import { setTags } from '../../../src/storage/tags/tags';
import { beginImport, importBatch } from '../../../src/storage/transfer/importing';

const pause = async (): Promise<void> => {};
const all = (): PromiseLike<CaptureId[]> => database.run((db) => db.captures.orderBy('id').primaryKeys());

const stories = {
  read: async () => {
    await all();
  },
  trashAndRestore: async () => {
    const ids = (await all()).slice(0, 2);
    await moveToTrash(ids);
    await restoreFromTrash(ids);
  },
  trashAndPurge: async () => {
    await moveToTrash((await all()).slice(0, 1));
    await purgeTrash(Number.POSITIVE_INFINITY);
  },
  mark: async () => {
    const ids = (await all()).slice(0, 3);
    await setState(ids, 'read');
    await setStarred(ids, true);
    await setTags(ids, [`tag${Math.random()}/nested`], []);
  },
  edit: async () => {
    const [id] = (await all()).slice(-1);
    await setEdits(id!, { title: `Edited ${Math.random()}` });
    await setNote(id!, `A note ${Math.random()}`);
  },
  picture: async () => {
    const [id] = (await all()).slice(-1);
    await keepPicture(id!, 'https://a.example/1.png', await fileOf(new Blob([`${Math.random()}`])));
  },
  bigPicture: async () => {
    const [id] = (await all()).slice(-1);
    const bytes = new Uint8Array(6_000_000).map((_, at) => (at * 2_654_435_761) >>> 13);
    await keepPicture(id!, `https://a.example/${Math.random()}.png`, await fileOf(new Blob([bytes])));
  },
  importing: async () => {
    const [id] = (await all()).slice(-1);
    const whole = await database.run((db) => readWhole(db, id!));
    const step = await beginImport(['a.json']);
    const batch = Array.from({ length: 40 }, (_, at) => ({
      kind: 'capture' as const,
      whole: another(whole!, at),
      files: [],
    }));
    await importBatch(step, batch);
  },
  want: async () => {
    await addWanted([{ url: `https://wanted.example/${Math.random()}`, title: 'Wanted', tags: [], note: '' } as never]);
  },
  save: async (article: Article) => {
    const outcome = await saveCapture(article, 'new');
    await undoCapture(outcome);
  },
  flush: async () => {
    await flushPending(pause);
  },
  tend: async () => {
    await tendIndex({ largest: 10_000 });
  },
  rebuild: async () => {
    await orderRebuild();
    await tendIndex({ largest: 10_000 });
  },
};

/** The like of a capture, of another page. */
function another(whole: WholeCapture, at: number): WholeCapture {
  const canonicalUrl = `https://imported.example/${Math.random()}/${at}`;
  const noise = Array.from({ length: 12_000 }, () => Math.random().toString(36).slice(2)).join(' ');
  return {
    ...whole,
    row: { ...whole.row, uid: crypto.randomUUID(), url: canonicalUrl, canonicalUrl },
    body: { html: `<p>${noise}</p>`, text: noise },
    versions: [],
    assets: [],
    missing: [],
  };
}

Object.assign(globalThis, { stories });
