// Fifty thousand pages in one file, and an archive of fifty thousand files, read in the browser as a user's file is.
import { expect, it } from 'vitest';
import { zip } from '../../src/export/zip';
import { importers, readFiles } from '../../src/import';
import { many, omnivoreFiles, single } from './many';

it.each(Object.keys(many))('%s', { timeout: 60_000 }, async (id) => {
  const count = 50_000;
  const { addresses, knownBy } = await readAll(many[id]!(count));
  expect(addresses.size).toBe(count);
  expect([...knownBy]).toEqual([[id, count]]);
});

it.each([...Object.keys(single), 'omnivore'])('an archive of as many files: %s', { timeout: 180_000 }, async (id) => {
  const count = 50_000;
  const { addresses, knownBy } = await readAll(
    await archiveOf(id === 'omnivore' ? omnivoreFiles(count) : files(single[id]!, count)),
  );
  expect(addresses.size).toBe(count);
  expect([...knownBy]).toEqual([[id, count]]);
});

it('an archive of all these formats', { timeout: 60_000 }, async () => {
  const each = 200;
  const ids = Object.keys(single);
  const { addresses, knownBy } = await readAll(
    await archiveOf(files((at) => single[ids[at % ids.length]!]!(at), each * ids.length)),
  );
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

type NamedText = { name: string; content: string };

async function* files(make: (at: number) => NamedText, count: number): AsyncGenerator<NamedText> {
  for (let at = 0; at < count; at += 1) yield make(at);
}

async function archiveOf(parts: AsyncIterable<NamedText>): Promise<File> {
  async function* stored() {
    for await (const part of parts) yield { ...part, stored: true };
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await zip(stored()).pipeTo(new WritableStream({ write: (piece) => void pieces.push(piece) }));
  return new File(pieces, 'many');
}
