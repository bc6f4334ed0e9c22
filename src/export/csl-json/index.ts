// CSL-JSON: references as Zotero, Pandoc and citeproc read them.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const cslJson: Exporter = {
  id: 'csl-json',
  label: 'exportCslJson',
  extension: 'json',
  mimeType: 'application/vnd.citationstyles.csl+json',
  group: 'references',
  holdsMany: true,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { items } = await import('./items');
        yield* items(captures);
      })(),
    ),
};
