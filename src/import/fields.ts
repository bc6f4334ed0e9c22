// How the values of other tools become ours: addresses, moments, tags, notes.
import type { ReadState } from '../model';
import type { AddressFields, ImportRecord, Place, Problem } from './importer';

/** The record of an address; a problem where it is none of the web. What is absent is empty. */
export function addressRecord(place: Place, fields: Partial<AddressFields>): ImportRecord {
  const whole = addressFields(fields);
  if (whole.url === '') return problem(place, 'noAddress', whole.title);
  if (!isWebAddress(whole.url)) return problem(place, 'badAddress', whole.url);
  return { ...place, kind: 'address', fields: whole };
}

export function addressFields(fields: Partial<AddressFields>): AddressFields {
  const { title = '', tags = [], note = '', state = 'unread', starred = false, savedAt } = fields;
  const url = (fields.url ?? '').trim();
  const name = title.replace(/\s+/g, ' ').trim();
  // Where a tool knew no title it wrote the address.
  const known = name === url ? '' : name;
  const distinct = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  return {
    ...{ url, title: known, tags: distinct, note: note.trim(), state, starred },
    ...(savedAt !== undefined && { savedAt }),
  };
}

const shownLength = 120;

export function problem(place: Place, why: Problem, shown: string): ImportRecord {
  const line = shown
    .slice(0, 4 * shownLength)
    .replace(/\s+/g, ' ')
    .trim();
  const { part } = place;
  return {
    ...{ kind: 'problem', line: place.line, why },
    shown: line.length > shownLength ? `${line.slice(0, shownLength)}…` : line,
    ...(part !== undefined && { part }),
  };
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

const latest = Date.UTC(2100, 0);

/** Milliseconds since the epoch of what tools write: seconds, milli- or microseconds, ISO 8601 and its like. */
export function moment(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (text === '') return undefined;
  const found = /^\d+(\.\d+)?$/.test(text) ? fromNumber(Number(text)) : fromText(text);
  return Number.isFinite(found) && found > 0 && found < latest ? Math.round(found) : undefined;
}

function fromNumber(number: number): number {
  if (number < 1e11) return number * 1000;
  return number < 1e14 ? number : number / 1000;
}

function fromText(text: string): number {
  // Pythonic: a blank for the T. MarkDownload's: "2024-01-02T10:00:00 (UTC +02:00)".
  const iso = text
    .replace(/\s*\(UTC ([+-]\d\d:?\d\d)\)$/, '$1')
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
    .replace(/ (?=[+-]\d\d:?\d\d$)/, '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  // A moment without a zone is taken for UTC: the same file gives the same moments everywhere.
  const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(iso) ? `${iso}Z` : iso;
  return Date.parse(zoned);
}

/** The moment as a property that is absent when unknown. */
export function saved(value: unknown): { savedAt?: number } {
  const savedAt = moment(value);
  return savedAt === undefined ? {} : { savedAt };
}

export function isYes(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(true|yes|1|t|y)$/i.test(value.trim()));
}

export function stateOf({ archived = false, read = false }): ReadState {
  if (archived) return 'archived';
  return read ? 'read' : 'unread';
}

/** A passage that its reader highlighted, as a quotation, with the remark on it below. */
export function quotation(passage: string, remark = ''): string {
  const lines = passage.trim().split(/\r?\n/);
  const quoted = passage.trim() === '' ? '' : lines.map((line) => `> ${line.trim()}`.trim()).join('\n');
  return joinNotes([quoted, remark]);
}

export function joinNotes(notes: readonly string[]): string {
  return notes
    .map((note) => note.trim())
    .filter((note) => note !== '')
    .join('\n\n');
}

/** A folder such as `Work / Papers` as a nested tag; empty for those that only say "no folder". */
export function folderTag(folder: string, without: RegExp): string[] {
  const path = folder
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
  return path === '' || without.test(path) ? [] : [path];
}

/** A text out of anything: numbers as they are written, else nothing. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf).filter((text) => text !== '') : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
