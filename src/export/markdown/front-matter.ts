// What is known of a capture as YAML front matter, as Obsidian and Hugo read it.
import type { FullCapture } from '../../model';
import { list, quoted } from './yaml';

/** Lines between two `---`. What is unknown is left out. */
export function frontMatter(capture: FullCapture): string {
  const lines = [
    ['title', quoted(capture.title)],
    ['author', list(capture.byline)],
    ['site', quoted(capture.siteName)],
    ['url', quoted(capture.url)],
    ['canonical', capture.canonicalUrl === capture.url ? '' : quoted(capture.canonicalUrl)],
    ['published', date(capture.publishedTime)],
    ['modified', date(capture.modifiedTime)],
    ['captured', moment(capture.capturedAt)],
    ['updated', capture.updatedAt === capture.capturedAt ? '' : moment(capture.updatedAt)],
    ['lang', quoted(capture.lang)],
    ['dir', capture.dir === 'rtl' ? 'rtl' : ''],
    ['description', quoted(capture.excerpt)],
    ['image', quoted(capture.leadImage)],
    ['section', quoted(capture.section)],
    ['keywords', list(capture.keywords)],
    ['licence', quoted(capture.licence)],
    ...(['doi', 'arxiv', 'isbn', 'pmid'] as const).map((name) => [name, quoted(capture.identifiers[name] ?? '')]),
    ['state', capture.state],
    ['starred', capture.starred ? 'true' : ''],
    ['tags', list(capture.tags)],
    ['note', quoted(capture.note)],
  ];
  const known = lines
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}:${value?.[0] === '\n' ? '' : ' '}${value}\n`);
  return `---\n${known.join('')}---\n`;
}

/** Bare when it is a day or a moment that YAML knows too, so that it is read as a date; else quoted. */
function date(value: string): string {
  const known = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.test(value);
  return known && !Number.isNaN(Date.parse(value)) ? value : quoted(value);
}

/** UTC, in whole seconds. */
function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
