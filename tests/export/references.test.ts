// BibTeX, RIS and CSL-JSON: what citation-js reads from them is what the captures say.
import { Cite, type CslRecord } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/export/bibtex';
import { keyer } from '../../src/export/citation/keys';
import { parted } from '../../src/export/citation/names';
import { cslJson } from '../../src/export/csl-json';
import type { Exporter } from '../../src/export/exporter';
import { ris } from '../../src/export/ris';
import type { FullCapture } from '../../src/model';
import { allCaptures } from './all-captures';
import { capture, each, options, read } from './captures';

const readers: Record<string, string> = { bibtex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@else/json' };
const rendered = (exporter: Exporter, all: FullCapture[]) => read(exporter.render(each(all), options));
const readBack = async (exporter: Exporter, all: FullCapture[]): Promise<CslRecord[]> =>
  // Not left to guess, which a title that holds another format would mislead.
  new Cite(await rendered(exporter, all), { forceType: readers[exporter.id] }).data;
const readOne = async (exporter: Exporter, known: Partial<FullCapture>) =>
  (await readBack(exporter, [capture(known)]))[0]!;

const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
const formats = [bibtex, ris, cslJson].map((exporter) => [exporter.id, exporter] as const);

describe.each(formats)('%s', (id, exporter) => {
  it('has every capture once, with its title, its address and a key of its own', async () => {
    const all = allCaptures();
    const found = await readBack(exporter, all);
    expect(found.length).toBe(all.length);
    found.forEach((record, at) => {
      expect(plain(record.title ?? ''), all[at]!.title.slice(0, 60)).toBe(plain(all[at]!.title));
    });
    expect(found.map(({ URL }) => URL).slice(0, 20)).toEqual(all.slice(0, 20).map(({ url }) => url));
    if (id !== 'ris') expect(new Set(found.map((record) => record.id)).size).toBe(all.length);
  });

  it('parts names and dates', async () => {
    const record = await readOne(exporter, {
      byline: ['Simone de Beauvoir', 'Martin Luther King Jr.', 'O’Neill, Tom', '山田太郎', 'Tidal Notes Staff'],
      identifiers: {},
    });
    const names = record.author!.map(
      (name) =>
        name.literal ?? [name['non-dropping-particle'], name.family, name.given, name.suffix].filter(Boolean).join('|'),
    );
    const family = id === 'ris' ? 'de Beauvoir|Simone' : 'de|Beauvoir|Simone';
    expect([family, 'de|Beauvoir|Simone']).toContain(names[0]);
    expect(names.slice(1, 3)).toEqual(['King|Martin Luther|Jr.', 'O’Neill|Tom']);
    expect(names.slice(3)).toEqual(['山田太郎', 'Tidal Notes Staff']);
    expect(record.issued!['date-parts'][0]!.map(Number)).toEqual([2017, 10, 23]);
    expect(record.accessed!['date-parts'][0]!.map(Number)).toEqual([2026, 11, 24]);
  });

  it('takes signs of its own format for text', async () => {
    const title = 'Costs & “signs”: 100% of $5 in {braces} \\ under_score # ~tilde ^ and Łódź, ß';
    const record = await readOne(exporter, { title, excerpt: `${title}\nER  - \n@misc{evil,}`, tags: ['a, b', 'c'] });
    expect(record.title).toBe(title);
    expect(record.DOI).toBe('10.5555/tide.1');
    expect(record.abstract?.replace(/\s+/g, ' ')).toContain('@misc{evil,}');
  });
});

describe('BibTeX', () => {
  it('looks as its readers know it', async () => {
    const text = await rendered(bibtex, [
      capture({ identifiers: { arxiv: '2101.00001v2' }, url: 'https://a.example/x_{y}%20~#z' }),
    ]);
    expect(text).toBe(`@misc{marsh2017tidetableknows,
  author = {Marsh, Ada and O’Neill, Tom},
  title = {{What a tide table knows}},
  howpublished = {Tidal Notes},
  year = {2017},
  month = oct,
  day = {23},
  eprint = {2101.00001v2},
  archiveprefix = {arXiv},
  url = {https://a.example/x_%7By%7D%20~#z},
  urldate = {2026-11-24},
  language = {en},
  keywords = {coast, slow reading},
  abstract = {The sea, predicted by hand.},
}

`);
  });
});

describe('keys', () => {
  it('are the same in every export, and unique in each', () => {
    const twins = [capture({ title: 'Review 12' }), capture({ title: 'Review 13' }), capture({ title: 'Review 13' })];
    const keyOf = keyer();
    expect(twins.map(keyOf)).toEqual([
      'marsh2017review12',
      'marsh2017review13',
      expect.stringMatching(/^marsh2017review13-[0-9a-f]+$/),
    ]);
    expect(keyer()(twins[1]!)).toBe('marsh2017review13');
  });

  it('tell articles apart whose script leaves no letter of them', () => {
    const known = {
      title: 'عودة الطاحونة',
      byline: ['سلمى الحداد'],
      siteName: 'صحيفة',
      url: 'https://www.aldifaf.example/1',
    };
    const keys = [capture(known), capture(known)].map((each) => [keyer()(each), each.uid.slice(0, 8)]);
    for (const [key, start] of keys) expect(key).toBe(`aldifaf2017-${start}`);
  });

  it('exist for every title', () => {
    const keyOf = keyer();
    for (const known of allCaptures()) expect(keyOf(known)).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('names', () => {
  it.each([
    ['Ludwig van Beethoven', 'Beethoven', 'van'],
    ['Vincent van Gogh', 'Gogh', 'van'],
    ['Ursula von der Leyen', 'Leyen', 'von der'],
    ['García Márquez, Gabriel', 'García Márquez', undefined],
    ['Ada Marsh', 'Marsh', undefined],
  ])('of %s: %s', (name, family, particle) => {
    expect(parted(name)).toMatchObject({ family });
    expect((parted(name) as Record<string, string>)['non-dropping-particle']).toBe(particle);
  });

  it.each(['The New York Times', 'BBC News', 'Plato', '김철수', 'Ministry of Silly Walks'])('whole: %s', (name) => {
    expect(parted(name)).toEqual({ literal: name });
  });
});
