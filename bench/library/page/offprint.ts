// The library as the extension has it: the real storage code, nothing between.

import type { Article } from '../../../src/model';
import { saveCapture } from '../../../src/storage/captures/saving';
import type { WholeCapture } from '../../../src/storage/captures/whole';
import { database } from '../../../src/storage/database/database';
import { metadataOf } from '../../../src/storage/database/rows';
import { changeAll } from '../../../src/storage/lists/bulk';
import { listIds, listRows } from '../../../src/storage/lists/lists';
import { searchRows } from '../../../src/storage/search/searching';
import { tendIndex } from '../../../src/storage/search/tending';
import { beginImport, importBatch } from '../../../src/storage/transfer/importing';
import { type Contender, questions } from './contender';

let filling: ReturnType<typeof beginImport> | undefined;

export const offprint: Contender = {
  add: async (article) => {
    await saveCapture(article, 'new');
  },
  fill: async (articles) => {
    filling ??= beginImport(['bench']);
    const incoming = articles.map((article) => ({ kind: 'capture' as const, whole: wholeOf(article), files: [] }));
    await importBatch(await filling, incoming);
  },
  settle: () => tendIndex({ largest: Number.POSITIVE_INFINITY }),
  ask: async (question) =>
    (await searchRows({ text: questions[question], view: 'all', limit: 50, snippets: 16 })).total,
  newest: async () => (await listRows({ view: 'all', words: '', limit: 50 })).rows.length,
  bulk: async (most) => {
    const ids = (await listIds({ view: 'all', words: '' })).slice(0, most);
    const times: Record<string, number> = {};
    const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const began = performance.now();
      await work();
      times[name] = performance.now() - began;
    };
    const tagging = { kind: 'tags', add: ['bench/tagged'] } as const;
    let undo = async (): Promise<void> => {};
    await timed('tag', async () => ({ undo } = await changeAll(ids, tagging)));
    await timed('untag', () => undo());
    await timed('trash', async () => ({ undo } = await changeAll(ids, { kind: 'trash' })));
    await timed('restore', () => undo());
    return times;
  },
  indexBytes: async () => {
    let bytes = 0;
    await database.blocks.each((row) => {
      bytes += row.bytes.length;
    });
    await database.pending.each(({ packed }) => {
      for (const blocks of Object.values(packed?.blocks ?? {})) for (const block of blocks) bytes += block.length;
    });
    await database.flags.each(({ flags }) => {
      bytes += flags.byteLength;
    });
    return bytes;
  },
};

function wholeOf(article: Article): WholeCapture {
  const { html, text } = article;
  const now = Date.now();
  return {
    row: { ...metadataOf(article, now), uid: crypto.randomUUID(), capturedAt: now, state: 'unread', tags: [] },
    body: { html, text },
    versions: [],
    assets: [],
    missing: [],
  };
}
