// The page of the export bench: exports into nowhere, and peers that do a part of the work.
import epubGen from 'epub-gen-memory/bundle';
import JSZip from 'jszip';
import TurndownService from 'turndown';
import { exportCaptures, exporterById, exporters } from '../../../src/export';
import { captures } from './captures';

const options = {
  lang: 'en',
  words: { captured: 'Captured', image: 'Image', contents: 'Contents' },
  archiveName: 'Bench',
  pageImages: 'inside' as const,
  notes: { fileName: '{{title}}', note: '{{frontMatter}}\n{{content}}', images: 'remote' as const },
};

/** Its bundle is CommonJS, whose default stands a step deeper for a bundler. */
const makeBook = (epubGen as unknown as { default?: typeof epubGen }).default ?? epubGen;

/** How many captures were written, and the bytes that came of it. */
type Work = (count: number) => Promise<number>;

/** As a file that is saved while it is made: nothing is kept. */
const ours =
  (format: string, withImages = true): Work =>
  async (count) => {
    const { stream } = await exportCaptures(exporterById(format), captures(count, withImages), options);
    let bytes = 0;
    await stream.pipeTo(
      new WritableStream({
        write: (chunk) => {
          bytes += chunk.length;
        },
      }),
    );
    return bytes;
  };

const showsImages = new Set(['markdown', 'obsidian', 'html', 'epub', 'json', 'ndjson']);

const works: Record<string, Work> = {
  // Lists and references show no images: these would be made for nothing.
  ...Object.fromEntries(exporters.map(({ id }) => [id, ours(id, showsImages.has(id))])),
  'epub without images': ours('epub', false),
  'Turndown alone': async (count) => {
    const turndown = new TurndownService();
    let bytes = 0;
    for await (const { html } of captures(count, false)) bytes += turndown.turndown(html).length;
    return bytes;
  },
  'JSZip with images and text': async (count) => {
    const zip = new JSZip();
    for await (const { uid, text, assets } of captures(count)) {
      zip.file(`${uid}.txt`, text, { compression: 'DEFLATE' });
      for (const [at, { blob }] of assets.entries()) zip.file(`${uid}-${at}.jpg`, blob, { compression: 'STORE' });
    }
    return (await zip.generateAsync({ type: 'blob' })).size;
  },
  'epub-gen-memory without images': async (count) => {
    const chapters: { title: string; content: string }[] = [];
    for await (const { title, html } of captures(count, false)) {
      chapters.push({ title, content: html.replace(/<img[^>]*>/g, '') });
    }
    const book = await makeBook(
      { title: 'Bench', cover: undefined, css: 'p{}', fonts: [], version: 3 } as never,
      chapters,
    );
    return book.size;
  },
};

const bench = {
  names: (): string[] => Object.keys(works),
  run: async (name: string, count: number): Promise<{ ms: number; bytes: number }> => {
    const began = performance.now();
    const bytes = await works[name]!(count);
    return { ms: performance.now() - began, bytes };
  },
};

declare global {
  interface Window {
    exportBench: typeof bench;
  }
}
window.exportBench = bench;
