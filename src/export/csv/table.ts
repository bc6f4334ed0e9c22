// Captures as rows of RFC 4180.
import type { FullCapture } from '../../model';

/** A column and what stands in it. Names are fixed: people's formulas refer to them. */
const columns: readonly (readonly [string, (row: FullCapture) => string | number])[] = [
  ['title', (row) => row.title],
  ['authors', (row) => joined(row.byline)],
  ['site', (row) => row.siteName],
  ['published', (row) => row.publishedTime],
  ['modified', (row) => row.modifiedTime],
  ['captured', (row) => new Date(row.capturedAt).toISOString()],
  ['url', (row) => row.url],
  ['canonical', (row) => row.canonicalUrl],
  ['language', (row) => row.lang],
  ['section', (row) => row.section],
  ['words', (row) => row.wordCount],
  ['minutes', (row) => row.readingMinutes],
  ['state', (row) => row.state],
  ['starred', (row) => (row.starred ? 'yes' : 'no')],
  ['tags', (row) => joined(row.tags)],
  ['keywords', (row) => joined(row.keywords)],
  ['note', (row) => row.note],
  ['excerpt', (row) => row.excerpt],
  ['licence', (row) => row.licence],
  ['doi', (row) => row.identifiers.doi ?? ''],
  ['arxiv', (row) => row.identifiers.arxiv ?? ''],
  ['pmid', (row) => row.identifiers.pmid ?? ''],
  ['isbn', (row) => row.identifiers.isbn ?? ''],
  ['uid', (row) => row.uid],
];

/** The header, then a line a capture. The mark at the start tells Excel that it is UTF-8. */
export async function* table(captures: AsyncIterable<FullCapture>): AsyncGenerator<string> {
  let before = `\uFEFF${line(columns.map(([name]) => name))}`;
  for await (const capture of captures) {
    yield before + line(columns.map(([, value]) => value(capture)));
    before = '';
  }
  if (before) yield before;
}

function line(values: (string | number)[]): string {
  return `${values.map((value) => (typeof value === 'number' ? String(value) : quoted(guarded(value)))).join(',')}\r\n`;
}

/** Semicolons, since names hold commas. */
function joined(values: readonly string[]): string {
  return values.filter((value) => value !== '').join('; ');
}

/** A spreadsheet runs what begins like a formula, in full width too; an apostrophe makes it text (OWASP, "CSV Injection"). */
function guarded(value: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
}

/** A cell ends at no line break of its own; NUL ends it in some readers. */
function quoted(value: string): string {
  const sound = value.toWellFormed().replaceAll('\0', '');
  return /[",\r\n]|^\s|\s$/.test(sound) ? `"${sound.replaceAll('"', '""')}"` : sound;
}
