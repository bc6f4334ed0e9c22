// Which pages training learns from: whole corpora, corpora without their held third, and our own test pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../extract/corpus.mjs';

const ownPages = join(import.meta.dirname, '../../tests/pages');

/**
 * @param {{ all?: string | undefined, seen?: string | undefined, own?: boolean }} folders parted by commas
 * @returns {import('../extract/corpus.mjs').CorpusPage[]}
 */
export function readCorpora({ all, seen, own = false }) {
  if (!all && !seen)
    throw new Error('Say what to learn from: --all DIR,DIR whole corpora, --seen DIR,DIR all but their held third.');
  return [
    ...(all?.split(',') ?? []).flatMap((folder) => readCorpus(folder, {})),
    ...(seen?.split(',') ?? []).flatMap((folder) => readCorpus(folder, { split: 'seen' })),
    ...(own ? readOwn() : []),
  ];
}

/**
 * Where reviewers do not agree (subtitles, captions, the heads of posts), these pages say how we would have it.
 * @returns {import('../extract/corpus.mjs').CorpusPage[]}
 */
function readOwn() {
  return readdirSync(ownPages).flatMap((slug) => {
    const at = (/** @type {string} */ file) => join(ownPages, slug, file);
    if (/^(hostile|not-article)/.test(slug) || !existsSync(at('source.html')) || !existsSync(at('expected.html')))
      return [];
    const { url } = JSON.parse(readFileSync(at('expected.json'), 'utf8'));
    const body = wordsIn(readFileSync(at('expected.html'), 'utf8'));
    return [{ id: slug, truth: { url, body }, html: () => readFileSync(at('source.html'), 'utf8') }];
  });
}

/** Of our own mark-up only: it has none of what makes this hard. @param {string} html */
function wordsIn(html) {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => entities[/** @type {keyof typeof entities} */ (name)]);
}
