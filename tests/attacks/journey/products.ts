// What an exported file holds that somebody may show or run: its documents, and what a table or a list of references says.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Shown } from './stage';

/** How each format is called in the menu. */
export const formats = {
  markdown: /^Markdown$/,
  obsidian: /^Obsidian/,
  html: /^HTML/,
  epub: /^EPUB/,
  text: /^Plain text/,
  bibtex: /^BibTeX/,
  ris: /^RIS/,
  'csl-json': /^CSL-JSON/,
  json: /^JSON/,
  ndjson: /^NDJSON/,
  csv: /^CSV/,
  bookmarks: /^Bookmarks/,
} as const;
export type Format = keyof typeof formats;

/** Those that an importer of ours reads. */
export const returning: readonly Format[] = ['markdown', 'obsidian', 'html', 'json', 'ndjson', 'bookmarks'];

/** The documents of a file, as whoever shows them without any care would. */
export function documentsOf(format: Format, path: string): Shown[] {
  const parts = partsOf(path);
  switch (format) {
    case 'markdown':
    case 'obsidian':
      return joined(parts.filter(isText).map(([name, bytes]) => html(`${format} ${name}`, rendered(strFromU8(bytes)))));
    case 'html':
      return parts
        .filter(isPage)
        .map(([name, bytes]) => ({ ...html(`html ${name}`, strFromU8(bytes)), pictures: false }));
    case 'bookmarks':
      return parts.map(([name, bytes]) => ({ ...html(`bookmarks ${name}`, strFromU8(bytes)), pictures: false }));
    case 'epub':
      return chaptersIn(parts);
    case 'text':
      return parts.map(([name, bytes]) => ({
        ...html(`text ${name}`, strFromU8(bytes)),
        type: 'text/plain',
        pictures: false,
      }));
    case 'json':
      return ofRecords(format, JSON.parse(textOf(parts)).captures);
    case 'ndjson':
      return ofRecords(
        format,
        linesIn(textOf(parts)).map((line) => JSON.parse(line)),
      );
    default:
      return [];
  }
}

/** How many captures a file of references or a table tells of, and which cells of it a spreadsheet would run. */
export function toldBy(format: Format, path: string): { captures: number; formulas: string[] } | undefined {
  const text = textOf(partsOf(path));
  switch (format) {
    case 'csv': {
      const rows: string[][] = parse(text, { bom: true });
      return {
        captures: rows.length - 1,
        formulas: rows
          .slice(1)
          .flat()
          .filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell)),
      };
    }
    case 'ris':
      return { captures: linesIn(text).filter((line) => /^TY {2}- /.test(line)).length, formulas: [] };
    case 'bibtex':
      return { captures: linesIn(text).filter((line) => /^\s*@/.test(line)).length, formulas: [] };
    case 'csl-json':
      return { captures: JSON.parse(text).length, formulas: [] };
    case 'bookmarks':
      return { captures: linesIn(text).filter((line) => /^\s*<DT>/.test(line)).length, formulas: [] };
    default:
      return undefined;
  }
}

function chaptersIn(parts: Part[]): Shown[] {
  const beside = parts.map(([name]) => name.replace(/^EPUB\//, ''));
  return parts.flatMap(([name, bytes]) => {
    const type = typeOf(name);
    return type ? [{ name: `epub ${name}`, type, body: strFromU8(bytes), pictures: false, beside }] : [];
  });
}

function typeOf(name: string): Shown['type'] | undefined {
  if (name.endsWith('.xhtml')) return 'application/xhtml+xml';
  return name.endsWith('.svg') ? 'image/svg+xml' : undefined;
}

/** Rows of the library as documents: what an importer let in. */
export function storedDocuments(bodies: readonly { captureId: number; html: string }[]): Shown[] {
  return joined(bodies.map((body) => html(`stored ${body.captureId}`, body.html)));
}

interface Written {
  title: string;
  html: string;
  versions: { html: string }[];
  assets: { type: string; data: string }[];
}

function ofRecords(format: string, captures: Written[]): Shown[] {
  const pictures = captures
    .flatMap(({ assets }) => assets)
    .filter(({ type }) => type === 'image/svg+xml')
    .map(({ data }) => Buffer.from(data, 'base64').toString());
  return [
    ...joined(
      captures.map((capture) =>
        html(
          `${format} ${capture.title}`,
          [capture.html, ...capture.versions.map((version) => version.html)].join('\n'),
        ),
      ),
    ),
    ...[...new Set(pictures)].map((body) => ({
      ...{ name: `${format} picture`, type: 'image/svg+xml' as const, body, pictures: false },
    })),
  ];
}

function html(name: string, body: string): Shown {
  return { name, type: 'text/html', body, pictures: true };
}

/** So many pieces of HTML share a document. */
const together = 10;

function joined(pieces: Shown[]): Shown[] {
  return Array.from({ length: Math.ceil(pieces.length / together) }, (_, at) => {
    const some = pieces.slice(at * together, (at + 1) * together);
    const name = some.map((piece) => piece.name.slice(0, 60)).join(' | ');
    return html(name, `<!doctype html><body>${some.map(({ body }) => `<div>${body}</div>`).join('\n')}`);
  });
}

/** GitHub's own renderer takes some elements out; the most careless one does not. */
const withoutFilter = gfmHtml();
for (const name of ['htmlFlowData', 'htmlTextData'] as const) delete withoutFilter.exit?.[name];

/** As the most careless program shows a note: raw HTML as it stands, links of every scheme; front matter is not shown. */
function rendered(note: string): string {
  return micromark(note.replace(/^---\n[\s\S]*?\n---\n/, ''), {
    extensions: [gfm()],
    htmlExtensions: [withoutFilter],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

type Part = [name: string, bytes: Uint8Array];

function isText([name]: Part): boolean {
  return name.endsWith('.md');
}

function isPage([name]: Part): boolean {
  return name.endsWith('.html');
}

/** The files of an archive, or the one file. */
function partsOf(path: string): Part[] {
  const bytes = new Uint8Array(readFileSync(path));
  return bytes[0] === 0x50 && bytes[1] === 0x4b
    ? Object.entries(unzipSync(bytes))
    : [[path.replace(/.*\//, ''), bytes]];
}

function textOf(parts: Part[]): string {
  return parts.map(([, bytes]) => strFromU8(bytes)).join('\n');
}

function linesIn(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
