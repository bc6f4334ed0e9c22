// EPUB 3: one article as a small book, or many as an issue, a chapter each.
import type { Exporter } from '../exporter';
import { zip } from '../zip';

export const epub: Exporter = {
  id: 'epub',
  label: 'exportEpub',
  extension: 'epub',
  mimeType: 'application/epub+zip',
  group: 'reading',
  holdsMany: true,
  render: (captures, options) =>
    zip(
      (async function* () {
        const { filesOf } = await import('./book');
        yield* filesOf(captures, options);
      })(),
    ),
};
