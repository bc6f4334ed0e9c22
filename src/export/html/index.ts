// HTML: one file a capture that holds all it needs, runs nothing and requests nothing; or its images in a folder beside.
import type { FullCapture } from '../../model';
import type { Exporter, ExportOptions } from '../exporter';
import { streamOf } from '../stream';
import type { ZippedFile } from '../zip';

export const html: Exporter = {
  id: 'html',
  label: 'exportHtml',
  extension: 'html',
  mimeType: 'text/html',
  group: 'reading',
  holdsMany: false,
  render: (captures, options) =>
    streamOf(
      (async function* () {
        const { page } = await import('./page');
        for await (const capture of captures) yield page(capture, options);
      })(),
    ),
  parts: (capture, options, name) => (options.pageImages === 'beside' ? parts(capture, options, name) : undefined),
};

async function* parts(capture: FullCapture, options: ExportOptions, name: string): AsyncGenerator<ZippedFile> {
  const [{ page }, { imageFiles }] = await Promise.all([import('./page'), import('../images/beside')]);
  const images = imageFiles(capture, 'images', name.replace(/\.html$/, ''));
  yield { name, content: await page(capture, options, (address) => images.get(address)?.name) };
  yield* images.values();
}
