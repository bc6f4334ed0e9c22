// CSV: the list of captures as spreadsheets take it, without the texts.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const csv: Exporter = {
  id: 'csv',
  label: 'exportCsv',
  extension: 'csv',
  mimeType: 'text/csv',
  group: 'data',
  holdsMany: true,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { table } = await import('./table');
        yield* table(captures);
      })(),
    ),
};
