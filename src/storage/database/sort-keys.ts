// What lists are sorted by, beside a row's own fields: kept with the row, as an index needs it there.
import type { CaptureRow } from '../../model';
import { fold } from '../search/fold';

export interface SortKeys {
  /** The host of its address, without `www.`; empty when it has none. */
  site: string;
  /** The title without case, diacritics and what stands before its first letter. */
  sortTitle: string;
  /** Milliseconds since the epoch. A page that does not say was published when it was captured, as far as anyone knows. */
  publishedAt: number;
}

/** A row with what it is sorted by. */
export function withSortKeys<T extends Pick<CaptureRow, 'url' | 'title' | 'publishedTime' | 'capturedAt'>>(
  row: T,
): T & SortKeys {
  const published = Date.parse(row.publishedTime);
  const publishedAt = Number.isNaN(published) ? row.capturedAt : published;
  return { ...row, site: siteOf(row.url), sortTitle: sortTitleOf(row.title), publishedAt };
}

/** The host of an address, without `www.`; empty when it has none. */
export function siteOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

/** Long titles that begin alike keep the order they came in. */
const sortedLength = 60;

function sortTitleOf(title: string): string {
  return fold(title.slice(0, 2 * sortedLength))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, sortedLength);
}
