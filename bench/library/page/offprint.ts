// The library as the extension has it: the real storage code, nothing between.
import { database } from '../../../src/storage/database';
import { countRows, listRows } from '../../../src/storage/lists';
import { saveCapture } from '../../../src/storage/saving';
import { searchRows } from '../../../src/storage/search/searching';
import { tendIndex } from '../../../src/storage/search/tending';
import { type Contender, questions } from './contender';

export const offprint: Contender = {
  add: async (article) => {
    await saveCapture(article, 'new');
  },
  settle: () => tendIndex({ largest: Number.POSITIVE_INFINITY }),
  ask: async (question) =>
    (await searchRows({ text: questions[question], view: 'all', limit: 50, snippets: 16 })).total,
  newest: async () => (await listRows({ view: 'all', words: '', limit: 50 })).rows.length,
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

/** How many captures there are. */
export const count = () => countRows('all');
