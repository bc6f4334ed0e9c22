// Which pages of a corpus a run takes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { fnv1a, isIn, readCorpus } from '../../../bench/extract/corpus.mjs';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
const ids = Array.from({ length: 30 }, (_, n) => `page-${n}`);
const truths = Object.fromEntries(ids.map((id) => [id, { url: `https://example.org/${id}` }]));
mkdirSync(join(folder, 'pages'));
writeFileSync(join(folder, 'truth.json'), JSON.stringify(truths));
writeFileSync(join(folder, 'pages/page-3.html.gz'), gzipSync('<p>Grüße'));
afterAll(() => rmSync(folder, { recursive: true }));

const idsOf = (choice: Parameters<typeof readCorpus>[1]) => readCorpus(folder, choice).map(({ id }) => id);

describe('fnv1a', () => {
  it('gives the published values', () => {
    expect(fnv1a('')).toBe(0x811c9dc5);
    expect(fnv1a('a')).toBe(0xe40c292c);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
  });
});

describe('readCorpus', () => {
  it('takes all pages in the order of the truth, up to a limit', () => {
    expect(idsOf({})).toEqual(ids);
    expect(idsOf({ limit: 2 })).toEqual(['page-0', 'page-1']);
  });

  it('parts the corpus into held and seen pages', () => {
    const held = idsOf({ split: 'held' });
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((id) => isIn('held', id) && !isIn('seen', id))).toBe(true);
    expect([...held, ...idsOf({ split: 'seen' })].sort()).toEqual([...ids].sort());
  });

  it('takes the named pages of any part, and refuses a name it does not know', () => {
    expect(idsOf({ only: ['page-7', 'page-3'], split: 'held' })).toEqual(['page-3', 'page-7']);
    expect(() => idsOf({ only: ['page-3', 'gone'] })).toThrow('gone');
  });

  it('reads a page as UTF-8', () => {
    expect(readCorpus(folder, { only: ['page-3'] })[0]?.html()).toBe('<p>Grüße');
  });
});
