// Markdown: one note a capture, with YAML front matter, as GitHub, Obsidian and Hugo read it.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const markdown: Exporter = {
  id: 'markdown',
  label: 'exportMarkdown',
  extension: 'md',
  mimeType: 'text/markdown',
  group: 'reading',
  holdsMany: false,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { note } = await import('./note');
        for await (const capture of captures) yield note(capture);
      })(),
    ),
};
