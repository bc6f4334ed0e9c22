// Which pages training learns from: whole corpora, and corpora without their held third.
import { readCorpus } from '../extract/corpus.mjs';

/**
 * @param {{ all?: string | undefined, seen?: string | undefined }} folders parted by commas
 * @returns {import('../extract/corpus.mjs').CorpusPage[]}
 */
export function readCorpora({ all, seen }) {
  if (!all && !seen)
    throw new Error('Say what to learn from: --all DIR,DIR whole corpora, --seen DIR,DIR all but their held third.');
  return [
    ...(all?.split(',') ?? []).flatMap((folder) => readCorpus(folder, {})),
    ...(seen?.split(',') ?? []).flatMap((folder) => readCorpus(folder, { split: 'seen' })),
  ];
}
