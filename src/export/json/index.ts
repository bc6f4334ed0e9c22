// JSON: the lossless form, everything known of each capture. Its schema is docs/capture.schema.json.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const json: Exporter = {
  id: 'json',
  label: 'exportJson',
  extension: 'json',
  mimeType: 'application/json',
  group: 'data',
  holdsMany: true,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { library } = await import('./library');
        yield* library(captures);
      })(),
    ),
};
