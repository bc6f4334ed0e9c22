// Which of our own pages training learns from: those that come out as articles, with their words as expected.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCorpora } from '../../../bench/train/corpora.mjs';

const empty = join(mkdtempSync(join(tmpdir(), 'offprint-corpus-')), 'none');
mkdirSync(empty);
writeFileSync(join(empty, 'truth.json'), '{}');

it('learns from our own pages that come out as articles', () => {
  const pages = readCorpora({ all: empty, own: true });
  const slugs = pages.map(({ id }) => id);
  expect(slugs).toContain('medium');
  expect(slugs.filter((slug) => /hostile|not-article/.test(slug))).toEqual([]);
  const { truth, html } = pages[slugs.indexOf('medium')]!;
  expect(truth.url).toMatch(/^https:/);
  expect(truth.body).toContain('Drawing by the author.');
  expect(truth.body).not.toMatch(/<\/?p>|&amp;/);
  expect(html()).toContain('<title');
});

it('leaves them out when nobody asks for them, and says what is missing without a corpus', () => {
  expect(readCorpora({ all: empty })).toEqual([]);
  expect(() => readCorpora({ own: true })).toThrow('--all');
});
