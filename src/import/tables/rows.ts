// The rows of a CSV file, with their lines; a broken row costs no other.
import Papa from 'papaparse';
import type { Content } from '../content';
import { decodedWhole } from '../decode';
import { problem } from '../fields';
import type { ImportRecord, Peek } from '../importer';

/** A row by the names of its columns, in lower case; a column that is not there is empty. */
export type Row = (column: string) => string;

/** Characters parsed at a time: enough to be fast, few enough that the page stays alive. */
const stretch = 128 * 1024;

/** A quote that is open for longer was never meant as one. */
const longestRow = 4 * 1024 * 1024;

/** The names of the columns, in lower case. */
export function columnsOf({ head }: Peek): string[] {
  const first = head.split(/\r?\n/, 1)[0] ?? '';
  if (first.length > 2000) return [];
  const [names] = Papa.parse<string[]>(first, { delimiter: delimiterOf(first) }).data;
  return (names ?? []).map((name) => name.trim().toLowerCase());
}

/** Each row of a CSV file as a record; what cannot be read is a problem, and reading goes on in the next line. */
export async function* rowsOf(
  file: Content,
  peek: Peek,
  toRecord: (row: Row, line: number) => ImportRecord,
): AsyncGenerator<ImportRecord> {
  const columns = columnsOf(peek);
  const text = await decodedWhole(file);
  const header = text.slice(0, afterLine(text, 0));
  const format = { delimiter: delimiterOf(header), newline: header.endsWith('\r\n') ? '\r\n' : '\n' } as const;
  let at = header.length;
  let line = 2;
  while (at < text.length) {
    for (const { values, length, broken } of stretchAt(text, at, format)) {
      // An open quote takes all that follows for one value: only its first line is given up.
      const end = broken ? afterLine(text, at) : at + length;
      const raw = text.slice(at, end);
      if (broken) yield problem({ line }, end < text.length ? 'badRow' : 'cutShort', raw);
      else if (raw.trim() !== '') yield record(values, columns, line, raw, toRecord);
      line += linesIn(text, at, end);
      at = end;
    }
  }
}

function record(
  values: string[],
  columns: string[],
  line: number,
  raw: string,
  toRecord: (row: Row, line: number) => ImportRecord,
): ImportRecord {
  if (values.length > columns.length) return problem({ line }, 'badRow', raw);
  const result = toRecord((column) => values[columns.indexOf(column)] ?? '', line);
  // A file that was cut loses its last columns first.
  return result.kind === 'problem' && values.length < columns.length ? problem({ line }, 'badRow', raw) : result;
}

interface Format {
  delimiter: string;
  newline: '\n' | '\r\n';
}

interface Parsed {
  values: string[];
  length: number;
  broken: boolean;
}

/** Whole rows from a place on, at least one; the last is the broken one, if any is. */
function stretchAt(text: string, at: number, format: Format): Parsed[] {
  for (let size = stretch; ; size *= 4) {
    const rows = parseRows(text.slice(at, at + size), format);
    if (at + size >= text.length || (size > longestRow && rows.length === 1)) return rows;
    // The last row may go on beyond what was parsed.
    const whole = rows.slice(0, -1);
    if (whole.length > 0) return whole;
  }
}

function parseRows(text: string, format: Format): Parsed[] {
  const rows: Parsed[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    ...format,
    step: ({ data, errors, meta }, parser) => {
      const broken = errors.some(({ type }) => type === 'Quotes');
      rows.push({ values: data, length: meta.cursor - start, broken });
      start = meta.cursor;
      if (broken) parser.abort();
    },
  });
  return rows;
}

function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

function afterLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
