// Markdown: one note a capture, by default with YAML front matter, as GitHub, Obsidian and Hugo read it.
import type { FullCapture } from '../../model';
import type { Exporter, ExportOptions } from '../exporter';
import { streamOf } from '../stream';
import type { ZippedFile } from '../zip';
import { presets } from './template/presets';

const common = { extension: 'md', mimeType: 'text/markdown', group: 'reading', holdsMany: false } as const;

export const markdown: Exporter = {
  ...common,
  id: 'markdown',
  label: 'exportMarkdown',
  render: (captures, { notes }) => rendered(captures, notes.note),
  fileName: ({ notes }) => notes.fileName,
  parts: (capture, { notes }, name) => {
    const assets = capture.assets.filter(({ url }) => notes.images === 'beside' || isCarried(url));
    if (notes.images === 'remote' && assets.length === 0) return undefined;
    return parts({ ...capture, assets }, notes.note, name, 'images');
  },
};

/** Whether a picture came in a saved page, and is nowhere on the web: that page's address, and a part named by its bytes. */
function isCarried(address: string): boolean {
  return /#picture-[\da-f]{16}$/.test(address);
}

/** Notes for a vault of Obsidian, images in the folder where it keeps attachments. */
export const obsidian: Exporter = {
  ...common,
  id: 'obsidian',
  label: 'exportObsidian',
  render: (captures) => rendered(captures, presets.obsidian.note),
  fileName: () => presets.obsidian.fileName,
  parts: (capture, _: ExportOptions, name) => parts(capture, presets.obsidian.note, name, 'attachments'),
};

function rendered(captures: AsyncIterable<FullCapture>, template: string) {
  return streamOf(
    (async function* () {
      const { noteWriter } = await import('./note');
      const write = noteWriter(template);
      for await (const capture of captures) yield write(capture);
    })(),
  );
}

async function* parts(
  capture: FullCapture,
  template: string,
  name: string,
  folder: string,
): AsyncGenerator<ZippedFile> {
  const [{ noteWriter }, { imageFiles }] = await Promise.all([import('./note'), import('../images/beside')]);
  const images = imageFiles(capture, folder, name.replace(/\.md$/, ''));
  yield { name, content: noteWriter(template)(capture, (address) => images.get(address)?.name) };
  yield* images.values();
}
