// Netscape bookmarks: the addresses, as every browser and bookmark service takes them in.
import type { Exporter } from '../exporter';
import { streamOf } from '../stream';

export const bookmarks: Exporter = {
  id: 'bookmarks',
  label: 'exportBookmarks',
  extension: 'html',
  mimeType: 'text/html',
  group: 'data',
  holdsMany: true,
  render: (captures) =>
    streamOf(
      (async function* () {
        const { bookmarkFile } = await import('./bookmark-file');
        yield* bookmarkFile(captures);
      })(),
    ),
};
