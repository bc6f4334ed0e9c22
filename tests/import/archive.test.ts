// Archives written by others: small files are unpacked by us, large ones by the library, and damage is noticed in both.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/import/archive';
import type { Content } from '../../src/import/content';

const small = 'The sea comes and goes. '.repeat(40);
const large = 'The sea comes and goes. '.repeat(60_000);

async function archive(compression: 'STORE' | 'DEFLATE', streamFiles: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  zip.file('small.txt', small);
  zip.file('large.txt', large);
  zip.file('empty.txt', '');
  zip.file('last.txt', 'Last.');
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression, streamFiles }));
}

const textOf = async (content: Content | undefined) => content && new TextDecoder().decode(await content.arrayBuffer());

describe.each([
  ['STORE', false],
  ['DEFLATE', false],
  // Sizes and checksums stand after the bytes.
  ['DEFLATE', true],
] as const)('%s, streamed: %s', (compression, streamFiles) => {
  it('gives each file as it was', async () => {
    const { names, open } = await openArchive(new Blob([await archive(compression, streamFiles)]));
    expect(names).toEqual(['small.txt', 'large.txt', 'empty.txt', 'last.txt']);
    expect(await textOf(await open('last.txt'))).toBe('Last.');
    expect(await textOf(await open('small.txt'))).toBe(small);
    expect((await textOf(await open('large.txt'))) === large).toBe(true);
    expect(await textOf(await open('empty.txt'))).toBe('');
    expect(await open('none.txt')).toBeUndefined();
  });

  it('gives no damaged file, and the others all the same', async () => {
    const bytes = await archive(compression, streamFiles);
    const start = 30 + 'small.txt'.length;
    bytes[start + 8]! ^= 0x55;
    const { open } = await openArchive(new Blob([bytes]));
    expect(await open('small.txt')).toBeUndefined();
    expect(await textOf(await open('last.txt'))).toBe('Last.');
  });
});

it('a file that unpacks to more than the directory says is not given', async () => {
  const bytes = await archive('DEFLATE', false);
  const view = new DataView(bytes.buffer);
  const line = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  view.setUint32(line + 24, 10, true);
  const { open } = await openArchive(new Blob([bytes]));
  expect(await open('small.txt')).toBeUndefined();
});
