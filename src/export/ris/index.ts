// RIS: references as EndNote, Mendeley and the libraries read them.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const ris: Exporter = {
  id: 'ris',
  label: 'exportRis',
  extension: 'ris',
  mimeType: 'application/x-research-info-systems',
  group: 'references',
  holdsMany: true,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { records } = await import('./records');
        yield* records(captures);
      })(),
    ),
};
