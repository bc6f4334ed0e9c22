// Every export of the same captures, handed to the checkers of its format.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { exportCaptures, exporterById } from '../../src/export';
import { base64Of } from '../../src/export/base64';
import type { FullCapture } from '../../src/model';
import { allCaptures } from './all-captures';
import { each, options } from './captures';
import type { Files } from './checkers';

declare module 'vitest/browser' {
  interface BrowserCommands {
    epubcheck(files: Files): Promise<string[]>;
    vnu(files: Files): Promise<string[]>;
    unzip(files: Files): Promise<string[]>;
  }
}

async function exported(format: string, captures: FullCapture[], wanted = options): Promise<string> {
  const { stream } = await exportCaptures(exporterById(format), each(captures), wanted);
  return base64Of(await new Response(stream).blob());
}

const beside = { ...options, pageImages: 'beside' as const, notes: { ...options.notes, images: 'beside' as const } };

describe('EPUB', () => {
  it('is sound as an issue of all', async () => {
    expect(await commands.epubcheck({ 'all.epub': await exported('epub', allCaptures()) })).toEqual([]);
  });

  it('is sound as a book of one', async () => {
    const one = (title: string) => allCaptures().filter((capture) => capture.title === title);
    const files: Files = {};
    for (const title of ['Everything known', '']) {
      files[`${title || 'nameless'}.epub`] = await exported('epub', one(title).slice(0, 1));
    }
    expect(await commands.epubcheck(files)).toEqual([]);
  });
});

describe('HTML', () => {
  it('is valid', async () => {
    const files: Files = {};
    for (const [at, capture] of allCaptures().entries()) files[`${at}.html`] = await exported('html', [capture]);
    const folder = await exportCaptures(exporterById('html'), each(allCaptures()), beside);
    const unzipped = unzipSync(new Uint8Array(await new Response(folder.stream).arrayBuffer()));
    for (const [at, [name, bytes]] of Object.entries(unzipped).entries()) {
      if (name.endsWith('.html'))
        files[`folder-${at}.html`] = await base64Of(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    }
    expect(await commands.vnu(files)).toEqual([]);
  });
});

describe('archives', () => {
  it('are whole', async () => {
    const files = {
      'notes.zip': await exported('markdown', allCaptures()),
      'pages.zip': await exported('html', allCaptures()),
      'book.epub': await exported('epub', allCaptures()),
      'vault.zip': await exported('obsidian', allCaptures()),
      'beside.zip': await exported('markdown', allCaptures(), beside),
      'folder.zip': await exported('html', allCaptures(), beside),
    };
    for (const said of await commands.unzip(files)) expect(said).toMatch(/^No errors detected/);
  });
});
