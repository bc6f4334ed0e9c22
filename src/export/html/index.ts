// HTML: one file a capture that holds all it needs, runs nothing and requests nothing.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

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
};
