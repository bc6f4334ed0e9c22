// A backup as an archive: read by another reader too, checked part by part, and searched when its end is missing.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { backupArchive, openArchive } from '../../src/backup/archive';
import { partsOf } from '../../src/backup/pack';
import { filesIn, isNewer, type Unpacked, unpack } from '../../src/backup/unpack';

const picture = new Blob(['pixels'], { type: 'image/png' });

function parts() {
  async function* captures() {
    yield { name: '000000', rows: [{ title: 'One', source: { gzip: new Uint8Array([1, 2, 255]) } }, { title: 'Two' }] };
    yield { name: '000001', rows: [{ title: 'Three' }] };
  }
  async function* files() {
    yield { hash: 'abc', blob: picture };
  }
  return partsOf({ captures: captures(), files: files(), tables: { settings: async () => [{ theme: 'dark' }] } });
}

const archive = (): Promise<Blob> => new Response(backupArchive(parts(), Date.UTC(2026, 10, 25))).blob();

async function read(file: Blob): Promise<Unpacked[]> {
  const all: Unpacked[] = [];
  for await (const part of unpack((await openArchive(file))!, ['settings', 'absent'])) all.push(part);
  return all;
}

const settings = { kind: 'table', table: 'settings', rows: [{ theme: 'dark' }] };
const first = {
  kind: 'captures',
  rows: [{ title: 'One', source: { gzip: new Uint8Array([1, 2, 255]) } }, { title: 'Two' }],
};
const second = { kind: 'captures', rows: [{ title: 'Three' }] };

async function indexOf(file: Blob, text: string): Promise<number> {
  return Buffer.from(await file.arrayBuffer()).indexOf(text);
}

describe('an archive', () => {
  it('gives back what went in, bytes and pictures too', async () => {
    const file = await archive();
    expect(await read(file)).toEqual([settings, first, second]);
    const blob = await filesIn((await openArchive(file))!)('abc');
    expect([blob?.type, await blob?.text()]).toEqual(['image/png', 'pixels']);
  });

  it('is a ZIP that others read, with a manifest of every part', async () => {
    const zip = await JSZip.loadAsync(await (await archive()).arrayBuffer(), { checkCRC32: true });
    const names = Object.keys(zip.files);
    const { parts: infos } = JSON.parse(await zip.file('manifest.json')!.async('string')) as {
      parts: { name: string }[];
    };
    expect(infos.map(({ name }) => name)).toEqual(names.filter((name) => name !== 'manifest.json'));
    expect(names).toContain('files/abc.png');
  });

  it('of the same rows is the same bytes', async () => {
    expect(Buffer.from(await (await archive()).arrayBuffer())).toEqual(
      Buffer.from(await (await archive()).arrayBuffer()),
    );
  });

  it('names a part that was changed, and gives the others', async () => {
    const bytes = Buffer.from(await (await archive()).arrayBuffer());
    const at = bytes.indexOf('captures/000001.ndjson.gz') + 'captures/000001.ndjson.gz'.length + 14;
    bytes[at] = bytes[at]! ^ 255;
    const all = await read(new Blob([bytes]));
    expect(all).toContainEqual(first);
    expect(all).toContainEqual({ kind: 'damaged', part: 'captures/000001.ndjson.gz' });
  });

  it('that lost its end gives the parts before it', async () => {
    const file = await archive();
    const all = await read(file.slice(0, await indexOf(file, 'captures/000001')));
    expect(all).toEqual([{ kind: 'damaged', part: 'manifest.json' }, settings, first]);
  });

  it('that was cut in a part gives what can be read', async () => {
    const file = await archive();
    const all = await read(file.slice(0, (await indexOf(file, 'captures/000001')) + 60));
    expect(all).toContainEqual(first);
    expect(all).toContainEqual({ kind: 'damaged', part: 'captures/000001.ndjson.gz' });
  });

  it('of another kind is none', async () => {
    const zip = new JSZip();
    zip.file('a.txt', 'a');
    expect(await openArchive(new Blob([await zip.generateAsync({ type: 'arraybuffer' })]))).toBeUndefined();
    expect(await openArchive(new Blob(['no archive']))).toBeUndefined();
  });

  it('of a newer Offprint is known as such', () => {
    expect(isNewer({ format: 'offprint-backup', version: 2, at: 1, parts: [] })).toBe(true);
    expect(isNewer(undefined)).toBe(false);
  });
});
