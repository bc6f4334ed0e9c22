// What a template can name of a capture.
import type { FullCapture } from '../../../model';
import { frontMatter } from '../front-matter';
import type { Value } from './value';

type Read = (capture: FullCapture) => Value;

const moment = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

/** In the order in which the options page lists them. `content` is written by the exporter. */
const reads: Record<string, Read> = {
  title: ({ title }) => title,
  author: ({ byline }) => byline.filter(Boolean),
  site: ({ siteName }) => siteName,
  url: ({ url }) => url,
  canonical: ({ canonicalUrl }) => canonicalUrl,
  published: ({ publishedTime }) => publishedTime,
  modified: ({ modifiedTime }) => modifiedTime,
  captured: ({ capturedAt }) => moment(capturedAt),
  updated: ({ updatedAt }) => moment(updatedAt),
  description: ({ excerpt }) => excerpt,
  image: ({ leadImage }) => leadImage,
  section: ({ section }) => section,
  keywords: ({ keywords }) => keywords.filter(Boolean),
  tags: ({ tags }) => tags.filter(Boolean),
  note: ({ note }) => note,
  state: ({ state }) => state,
  starred: ({ starred }) => (starred ? 'true' : ''),
  lang: ({ lang }) => lang,
  dir: ({ dir }) => dir,
  licence: ({ licence }) => licence,
  doi: ({ identifiers }) => identifiers.doi ?? '',
  arxiv: ({ identifiers }) => identifiers.arxiv ?? '',
  isbn: ({ identifiers }) => identifiers.isbn ?? '',
  pmid: ({ identifiers }) => identifiers.pmid ?? '',
  words: ({ wordCount }) => String(wordCount),
  minutes: ({ readingMinutes }) => String(readingMinutes),
  uid: ({ uid }) => uid,
  frontMatter: (capture) => frontMatter(capture),
};

export const valueNames: ReadonlySet<string> = new Set([...Object.keys(reads), 'content']);

/** Everything but the text itself is known from the row. */
export function valuesOf(capture: FullCapture, content: string): Record<string, Value> {
  return { ...Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, read(capture)])), content };
}
