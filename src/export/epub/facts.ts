// What a book tells of its articles, kept of each until the end.
import type { CaptureRow } from '../../model';

export type BookFacts = Pick<
  CaptureRow,
  | 'uid'
  | 'title'
  | 'byline'
  | 'siteName'
  | 'url'
  | 'lang'
  | 'dir'
  | 'publishedTime'
  | 'updatedAt'
  | 'excerpt'
  | 'tags'
  | 'licence'
>;

export function factsOf({
  uid,
  title,
  byline,
  siteName,
  url,
  lang,
  dir,
  publishedTime,
  updatedAt,
  ...rest
}: CaptureRow): BookFacts {
  const { excerpt, tags, licence } = rest;
  return { uid, title, byline, siteName, url, lang, dir, publishedTime, updatedAt, excerpt, tags, licence };
}
