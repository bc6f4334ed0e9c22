// Parses html for tests of single passes, and gives the tree back as one line of html.
import type { Metadata } from '../../src/extract/metadata/metadata';
import { type PageContext, type Pass, pageContext } from '../../src/extract/page';
import * as words from '../../src/extract/words';

const nothing: Metadata = {
  title: '',
  byline: [],
  siteName: '',
  publishedTime: '',
  modifiedTime: '',
  section: '',
  keywords: [],
  licence: '',
  identifiers: {},
  lang: '',
  dir: 'ltr',
  excerpt: '',
  leadImage: '',
  canonicalUrl: '',
};

export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function contextOf(
  copy: Document,
  metadata: Partial<Metadata> = {},
  url = 'https://a.example/dir/page',
): PageContext {
  return pageContext(copy, url, { ...nothing, ...metadata }, { brought: words });
}

/** What a pass makes of the body given, white space between elements left out. */
export function afterPass(pass: Pass | Pass[], html: string, metadata: Partial<Metadata> = {}): string {
  const copy = documentOf(`<body>${html}</body>`);
  const page = contextOf(copy, metadata);
  for (const each of [pass].flat()) each(copy.body, page);
  return copy.body.innerHTML.replace(/>\s+</g, '><').trim();
}
