// An article to show a template with, where the library is empty.
import type { FullCapture } from '../../model';

const savedAt = Date.UTC(2024, 4, 21, 17, 42);

export const sample: FullCapture = {
  id: 0,
  uid: '3f1c8a52-6d0e-4b7a-9c1d-5e8f2a7b9c04',
  url: 'https://tides.example/2024/05/mill?from=feed',
  canonicalUrl: 'https://tides.example/2024/05/mill',
  title: 'The mill turns again: what a tide can do',
  byline: ['Ada Marsh', 'Tom O’Neill'],
  siteName: 'Tidal Notes',
  publishedTime: '2024-05-21T18:42:00+01:00',
  modifiedTime: '2024-05-22',
  section: 'Coast',
  keywords: ['tides', 'mills'],
  licence: '',
  identifiers: {},
  lang: 'en',
  dir: 'ltr',
  excerpt: 'For the first time since 1931 the sea is asked to do some work.',
  leadImage: 'https://tides.example/mill.jpg',
  wordCount: 420,
  readingMinutes: 2,
  capturedAt: savedAt,
  updatedAt: savedAt,
  state: 'unread',
  starred: true,
  tags: ['coast', 'slow reading'],
  html: '<p>For the first time since 1931 the <em>sea</em> is asked to do some work.</p><h2>How it will work</h2><p>Nothing burns, and nothing depends on the weather.</p>',
  text: 'For the first time since 1931 the sea is asked to do some work.\n\nHow it will work\n\nNothing burns, and nothing depends on the weather.',
  versions: [],
  assets: [],
  hasSource: false,
  edits: {},
  note: 'Ask about the eels.',
};
