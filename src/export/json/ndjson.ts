// NDJSON: the lossless form again, nothing but a capture a line, for tools that read line by line.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const ndjson: Exporter = {
  id: 'ndjson',
  label: 'exportNdjson',
  extension: 'ndjson',
  mimeType: 'application/x-ndjson',
  group: 'data',
  holdsMany: true,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { lines } = await import('./library');
        yield* lines(captures);
      })(),
    ),
};
