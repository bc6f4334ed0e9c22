// What a page says of itself in meta elements: Highwire, Dublin Core, OpenGraph and the names that large sites use.
import type { Claim, Field } from './claims';

/** Names in order of trust within a field; a name may stand in `name`, `property` or `itemprop`. */
const namesByField: Record<Exclude<Field, 'canonical'>, string[]> = {
  title: [
    'citation_title',
    'dc.title',
    'dcterms.title',
    'og:title',
    'parsely-title',
    'sailthru.title',
    'twitter:title',
  ],
  author: [
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'author',
    'article:author',
    'byl',
    'dc.contributor',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'citation_publication_date',
    'citation_date',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date.created',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'publish_date',
    'publishdate',
    'pubdate',
    'article.published',
    'published_time',
    'cxenseparse:recs:publishtime',
    'date',
  ],
  siteName: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name', 'publisher'],
  excerpt: ['og:description', 'description', 'dc.description', 'twitter:description'],
  image: ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'],
  lang: ['content-language', 'dc.language', 'og:locale'],
};

export function fromMetaTags(copy: Document): Claim[] {
  const contents = contentsByName(copy);
  const claims: Claim[] = [];
  for (const [field, names] of Object.entries(namesByField) as [Field, string[]][]) {
    for (const name of names) {
      for (const value of contents.get(name) ?? []) claims.push({ field, value, source: 'meta' });
    }
  }
  return claims.filter(({ field, value }) => !(field === 'author' && /^https?:|^\/\//.test(value)));
}

function contentsByName(copy: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of copy.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')!.trim();
    const keys = ['name', 'property', 'itemprop', 'http-equiv'].flatMap((attribute) =>
      (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/),
    );
    for (const key of new Set(keys)) {
      if (key && content) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
  return contents;
}
