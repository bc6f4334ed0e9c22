// Fifty thousand pages in one file, read in the browser as a user's file is.
import { expect, it } from 'vitest';
import { importers, readFiles } from '../../src/import';
import { many } from './many';

const count = 50_000;

it.each(Object.keys(many))('%s', { timeout: 60_000 }, async (id) => {
  const addresses = new Set<string>();
  const lines: number[] = [];
  for await (const { importer, record } of readFiles(importers, [many[id]!(count)])) {
    expect(importer).toBe(id);
    if (record.kind === 'problem') throw new Error(`${record.why}, line ${record.line}: ${record.shown}`);
    addresses.add(record.fields.url);
    if (record.line < (lines.at(-1) ?? 0)) throw new Error(`line ${record.line} after ${lines.at(-1)}`);
    lines[0] = record.line;
  }
  expect(addresses.size).toBe(count);
});
