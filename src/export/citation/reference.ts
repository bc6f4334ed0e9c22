// A capture as a reference: CSL-JSON's item, which the other formats are written from.
import type { FullCapture } from '../../model';
import { type Name, parted } from './names';

/** Year, month, day as far as they are known. */
export type DateParts = [number] | [number, number] | [number, number, number];

/** The fields of a CSL item that a web page can fill (docs.citationstyles.org, CSL 1.0.2, appendix IV). */
export interface Reference {
  id: string;
  type: 'webpage' | 'article-journal' | 'article';
  title: string;
  author?: Name[];
  'container-title'?: string;
  section?: string;
  issued?: { 'date-parts': [DateParts] };
  accessed: { 'date-parts': [DateParts] };
  URL: string;
  DOI?: string;
  ISBN?: string;
  PMID?: string;
  number?: string;
  language?: string;
  abstract?: string;
  keyword?: string;
  note?: string;
}

/** What is unknown is left out. `id` is the key of the citation, see `keys.ts`. */
export function referenceOf(capture: FullCapture, id: string): Reference {
  const { doi, isbn, pmid, arxiv } = capture.identifiers;
  const issued = datePartsOf(capture.publishedTime);
  const author = capture.byline
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => (name === capture.siteName.trim() ? { literal: clean(name) } : parted(name)));
  // Commas part keywords in all these formats.
  const tags = capture.tags.map((tag) => clean(tag.replaceAll(',', ' '))).filter(Boolean);
  const known = {
    'container-title': clean(capture.siteName),
    section: clean(capture.section),
    DOI: clean(doi ?? ''),
    ISBN: clean(isbn ?? ''),
    PMID: clean(pmid ?? ''),
    number: arxiv ? clean(`arXiv:${arxiv}`) : '',
    language: clean(capture.lang),
    abstract: clean(capture.excerpt),
    keyword: tags.join(', '),
    note: clean(capture.note),
  };
  return {
    id,
    // A page with a DOI is a paper's, one with an arXiv number a preprint's.
    type: doi || pmid ? 'article-journal' : arxiv ? 'article' : 'webpage',
    title: clean(capture.title),
    ...(author.length > 0 && { author }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [datePartsOf(new Date(capture.capturedAt).toISOString()) ?? [1970]] },
    URL: clean(capture.url),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== '')),
  };
}

/** The day as the page writes it, in its own time zone; of a day that is none, what is left of it. */
export function datePartsOf(iso: string): DateParts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (!year || year === '0000') return undefined;
  if (!month || Number(month) < 1 || Number(month) > 12) return [Number(year)];
  if (!day || Number(day) < 1 || Number(day) > 31) return [Number(year), Number(month)];
  return [Number(year), Number(month), Number(day)];
}

/** One line without controls: each format is read line by line somewhere. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
