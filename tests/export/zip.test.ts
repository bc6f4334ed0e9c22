// Archives, read by a reader that is not ours: whole, the same in every time zone, and beyond what the old ZIP can count.
import { mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as yauzl from 'yauzl';
import { crc32 } from '../../src/crc32';
import { type ZippedFile, zip } from '../../src/export/zip';
import { directoryLine, ending, localHeader } from '../../src/export/zip/records';

/** Its types tell of an older version. */
const { openPromise } = yauzl as unknown as {
  openPromise(path: string): Promise<{
    entryCount: number;
    close(): void;
    eachEntry(): AsyncIterable<{ fileName: string; compressionMethod: number }>;
    openReadStreamPromise(entry: object): Promise<AsyncIterable<Uint8Array>>;
  }>;
};

const folder = mkdtempSync(join(tmpdir(), 'offprint-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* each(files: ZippedFile[]): AsyncGenerator<ZippedFile> {
  yield* files;
}

/** Every file of an archive on the disk, by its name. */
async function unzip(path: string): Promise<Record<string, { text: string; compressed: boolean }>> {
  const archive = await openPromise(path);
  const found: Record<string, { text: string; compressed: boolean }> = {};
  for await (const entry of archive.eachEntry()) {
    const stream = await archive.openReadStreamPromise(entry);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    found[entry.fileName] = { text: Buffer.concat(chunks).toString(), compressed: entry.compressionMethod === 8 };
  }
  return found;
}

async function written(name: string, files: AsyncIterable<ZippedFile>): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await new Response(zip(files)).arrayBuffer()));
  return path;
}

describe('a ZIP', () => {
  it('holds texts, blobs and streams, packed where that is less', async () => {
    const long = 'the sea came in slowly '.repeat(500);
    const path = await written(
      'kinds.zip',
      each([
        { name: 'mimetype', content: long, stored: true },
        { name: 'Café 潮.md', content: long },
        { name: 'short', content: 'x' },
        { name: 'empty', content: '' },
        { name: 'blob', content: new Blob(['blob']) },
        { name: 'stream', content: new Blob([long]).stream() },
      ]),
    );
    expect(await unzip(path)).toEqual({
      mimetype: { text: long, compressed: false },
      'Café 潮.md': { text: long, compressed: true },
      short: { text: 'x', compressed: false },
      empty: { text: '', compressed: false },
      blob: { text: 'blob', compressed: false },
      stream: { text: long, compressed: true },
    });
  });

  it('passes on what stops a file', async () => {
    const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: () => {
        throw new Error('disk');
      },
    });
    const reading = zip(each([{ name: 'a', content: broken }])).pipeTo(new WritableStream());
    await expect(reading).rejects.toThrow('disk');
  });

  it('holds more files than 16 bits count', async () => {
    async function* many() {
      for (let at = 0; at < 66_000; at += 1) yield { name: `${at}`, content: '', stored: true };
    }
    const archive = await openPromise(await written('many.zip', many()));
    expect(archive.entryCount).toBe(66_000);
    archive.close();
  }, 30_000);

  it('is read beyond four gigabytes', async () => {
    // A file with a hole in it: no disk holds the zeros.
    const path = join(folder, 'far.zip');
    const file = openSync(path, 'w');
    const bytes = new TextEncoder().encode('far out');
    const offset = 5 * 2 ** 30;
    const entry = {
      name: new TextEncoder().encode('far'),
      method: 0 as const,
      crc: crc32(bytes),
      packedSize: bytes.length,
      size: bytes.length,
      offset,
    };
    const header = localHeader(entry);
    const line = directoryLine(entry);
    const start = offset + header.length + bytes.length;
    let at = offset;
    for (const part of [header, bytes, line, ending(1, start, line.length)])
      at += writeSync(file, part, 0, part.length, at);
    expect((await unzip(path)).far?.text).toBe('far out');
  });
});

describe('the checksum', () => {
  it('is that of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
