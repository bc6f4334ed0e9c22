// Every export of the same captures, handed to the checkers of its format.
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

async function exported(format: string, captures: FullCapture[]): Promise<string> {
  const { stream } = await exportCaptures(exporterById(format), each(captures), options);
  return base64Of(await new Response(stream).blob());
}

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
    expect(await commands.vnu(files)).toEqual([]);
  });
});

describe('archives', () => {
  it('are whole', async () => {
    const files = {
      'notes.zip': await exported('markdown', allCaptures()),
      'pages.zip': await exported('html', allCaptures()),
      'book.epub': await exported('epub', allCaptures()),
    };
    for (const said of await commands.unzip(files)) expect(said).toMatch(/^No errors detected/);
  });
});
