// Readwise Reader's CSV: Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen; tags as a list of Python.
// Shape: docs.readwise.io/reader/docs/faqs/exporting, windchime-yk/readwise-to-raindrop README.
import { saved, stateOf } from '../fields';
import { table } from './table';

export const readwise = table(
  'readwise',
  'importReadwise',
  ['title', 'url', 'document tags', 'saved date', 'location'],
  (row) => {
    const location = row('location').toLowerCase();
    return {
      url: row('url'),
      title: row('title'),
      tags: pythonList(row('document tags')),
      state: stateOf({ archived: location === 'archive', read: Number(row('reading progress')) >= 0.95 }),
      starred: location === 'shortlist',
      ...saved(row('saved date')),
    };
  },
);

/** `['one', "it's", 'three']`; a bare text is one of its own, parted by commas. */
function pythonList(text: string): string[] {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  if (inner === undefined) return text.split(',');
  return [...inner.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/gs, '$1'),
  );
}
