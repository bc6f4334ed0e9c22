// What a page says of itself, as far as the choice uses it.
import { jsonLdObjects, typesOf } from '../metadata/json-ld';
import type { PageContext } from '../page';

/** Empty where unknown. */
export interface Facts {
  readonly url: string;
  readonly title: string;
  readonly byline: readonly string[];
  readonly siteName: string;
  readonly excerpt: string;
  /** Names of the types in its JSON-LD, and its `og:type`. */
  readonly types: readonly string[];
}

export function factsOf(copy: Document, { url, metadata }: PageContext): Facts {
  const openGraph = copy.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  return {
    url,
    title: metadata.title,
    byline: metadata.byline,
    siteName: metadata.siteName,
    excerpt: metadata.excerpt,
    types: [...jsonLdObjects(copy).flatMap(typesOf), openGraph],
  };
}
