// Every importer: knows its files by their content, reads them as written down, and survives what is done to them.
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ImportRecord, importers } from '../../src/import';
import { expectedOf, expectedPath, formats, readAll, samplesOf } from './samples';

/** `OFFPRINT_WRITE=1` writes what is read now: look at it as a reviewer would before you commit it. */
const writes = process.env.OFFPRINT_WRITE === '1';

describe.each(formats)('%s', (id) => {
  it('reads its files as written down, by whatever name', async () => {
    const samples = await samplesOf(id);
    const read = Object.fromEntries(
      await Promise.all(
        samples.map(async (file) => {
          const renamed = new File([file], 'unnamed');
          return [file.name, (await readAll(renamed)).map(({ file: _, ...rest }) => rest)];
        }),
      ),
    );
    if (writes) writeFileSync(expectedPath(id), `${JSON.stringify(read, null, 2)}\n`);
    expect(JSON.parse(JSON.stringify(read))).toEqual(expectedOf(id));
  });

  it('says where what it reads stands, and keeps to one kind of importer', async () => {
    for (const file of await samplesOf(id)) {
      for (const { importer, record } of await readAll(file)) {
        expect(importer).toBe(id);
        expect(record.line).toBeGreaterThan(0);
      }
    }
  });

  it('gives what is sound in a file that was cut anywhere, in the same order', async () => {
    const [file] = (await samplesOf(id)).filter(({ name }) => !name.startsWith('broken'));
    const whole = (await readAll(file!)).map(({ record }) => withoutLists(record));
    for (let size = 0; size < file!.size; size += Math.max(1, Math.floor(file!.size / 60))) {
      const cut = (await readAll(new File([file!.slice(0, size)], file!.name))).map(({ record }) =>
        withoutLists(record),
      );
      const sound = cut.filter(({ kind }) => kind !== 'problem');
      expect(sound.length).toBeLessThanOrEqual(whole.length);
      // The last one may have lost what was cut away; the others are what they were.
      expect(sound.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, sound.length - 1)));
    }
  });

  it('survives rubbish in the middle', async () => {
    const [file] = (await samplesOf(id)).filter(({ name }) => !name.startsWith('broken'));
    const bytes = new Uint8Array(await file!.arrayBuffer());
    for (let seed = 1; seed <= 40; seed += 1) {
      const damaged = bytes.slice();
      for (let at = 0; at < 12; at += 1)
        damaged[(seed * 7919 + at * 104_729) % damaged.length] = (seed * 31 + at * 57) % 256;
      const read = await readAll(new File([damaged], file!.name));
      for (const { record } of read) expect(['address', 'capture', 'problem']).toContain(record.kind);
    }
  });
});

/** What stands at the end of a file for all of its records: the names of Karakeep's lists. */
function withoutLists(record: ImportRecord): ImportRecord {
  if (record.kind !== 'address') return record;
  return { ...record, fields: { ...record.fields, tags: record.fields.tags.filter((tag) => !tag.includes('/')) } };
}

describe('the registry', () => {
  it('names each importer once', () => {
    expect(new Set(formats).size).toBe(formats.length);
    for (const id of formats) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has a name for each in the words', async () => {
    const { default: words } = await import('../../public/_locales/en/messages.json');
    for (const { label } of importers) expect(words).toHaveProperty(label);
  });

  it.each([
    ['', 'unknownFormat'],
    ['Dear diary', 'unknownFormat'],
    ['{"hello":1}', 'unknownFormat'],
    ['PK\u0003\u0004 no archive at all', 'damagedArchive'],
  ])('says of %j: %s', async (text, why) => {
    const [read] = await readAll(new File([text], 'export.csv'));
    expect(read).toMatchObject({ file: 'export.csv', record: { kind: 'problem', line: 1, why } });
  });
});
