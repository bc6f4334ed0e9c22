// BibTeX: references for LaTeX, read by biber and BibTeX alike.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const bibtex: Exporter = {
  id: 'bibtex',
  label: 'exportBibtex',
  extension: 'bib',
  mimeType: 'application/x-bibtex',
  group: 'references',
  holdsMany: true,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { entries } = await import('./entries');
        yield* entries(captures);
      })(),
    ),
};
