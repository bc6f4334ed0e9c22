// The fixtures of the importers: for each format a sound file, a broken one, and what they are read as.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { importers } from '../../src/import';
import { type Read, readFiles } from '../../src/import/read';

const root = join(import.meta.dirname, 'formats');

export const formats = importers.map(({ id }) => id);

/** The files of a format, those of an archive as one. */
export async function samplesOf(id: string): Promise<File[]> {
  if (id === 'omnivore') return [await omnivore(), fileOf(id, 'broken.json')];
  return readdirSync(join(root, id))
    .filter((name) => name !== 'expected.json')
    .map((name) => fileOf(id, name));
}

export function expectedOf(id: string): unknown {
  const path = join(root, id, 'expected.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

export const expectedPath = (id: string): string => join(root, id, 'expected.json');

export async function readAll(...files: File[]): Promise<Read[]> {
  const all: Read[] = [];
  for await (const read of readFiles(importers, files)) all.push(read);
  return all;
}

function fileOf(id: string, name: string): File {
  return new File([readFileSync(join(root, id, name))], name);
}

async function omnivore(): Promise<File> {
  const zip = new JSZip();
  const names = ['metadata_0_to_20.json', 'content/on-tides.html', 'highlights/on-tides.md'];
  for (const name of names) zip.file(name, readFileSync(join(root, 'omnivore', name)));
  return new File([await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })], basename('export.zip'));
}
