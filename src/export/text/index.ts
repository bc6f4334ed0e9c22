// Plain text: what is known of the article in a few lines, then the article.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const text: Exporter = {
  id: 'text',
  label: 'exportText',
  extension: 'txt',
  mimeType: 'text/plain',
  group: 'reading',
  holdsMany: false,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { plainText } = await import('./plain-text');
        for await (const capture of captures) yield plainText(capture);
      })(),
    ),
};
