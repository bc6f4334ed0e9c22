// Fifty thousand pages in one file, and an archive of a thousand files, read in the browser as a user's file is.
import { expect, it } from 'vitest';
import { zip } from '../../src/export/zip';
import { importers, readFiles } from '../../src/import';
import { many, single } from './many';

it.each(Object.keys(many))('%s', { timeout: 60_000 }, async (id) => {
  const count = 50_000;
  const { addresses, knownBy } = await readAll(many[id]!(count));
  expect(addresses.size).toBe(count);
  expect([...knownBy]).toEqual([[id, count]]);
});

it('an archive of all the formats that hold one page a file', { timeout: 120_000 }, async () => {
  const each = 200;
  const ids = Object.keys(single);
  async function* files() {
    for (let at = 0; at < each * ids.length; at += 1) yield { ...single[ids[at % ids.length]!]!(at), stored: true };
  }
  const archive = new File([await new Response(zip(files())).blob()], 'many');
  const { addresses, knownBy } = await readAll(archive);
  expect(addresses.size).toBe(each * ids.length);
  expect(Object.fromEntries(knownBy)).toEqual(Object.fromEntries(ids.map((id) => [id, each])));
});

it('is asked of every importer', () => {
  expect([...Object.keys(many), ...Object.keys(single)].sort()).toEqual(importers.map(({ id }) => id).sort());
});

/** The addresses in a file, in its order, and how many each importer knew; no problem is among them. */
async function readAll(file: File): Promise<{ addresses: Set<string>; knownBy: Map<string, number> }> {
  const addresses = new Set<string>();
  const knownBy = new Map<string, number>();
  let last = 0;
  for await (const { importer = '', record } of readFiles(importers, [file])) {
    if (record.kind === 'problem') throw new Error(`${record.why}, line ${record.line}: ${record.shown}`);
    if (record.line < last) throw new Error(`line ${record.line} after ${last}`);
    last = record.line;
    addresses.add(record.fields.url);
    knownBy.set(importer, (knownBy.get(importer) ?? 0) + 1);
  }
  return { addresses, knownBy };
}
