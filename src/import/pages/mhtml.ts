// MHTML, a page as Chrome's "Webpage, single file" saves it: a multipart message whose root part is the page.
// Shape: RFC 2557 (MHTML), RFC 2045 (its encodings); Chrome adds Snapshot-Content-Location.
import type { Asset } from '../../model';
import { isKnown } from '../decode';
import { isWebAddress, moment, problem } from '../fields';
import type { Importer, ImportRecord } from '../importer';
import { pageRecord } from './page';

export const mhtml: Importer = {
  id: 'mhtml',
  label: 'importMhtml',
  recognise: ({ head }) =>
    /^content-type:\s*(multipart\/related|text\/html)/im.test(headersOf(head)) &&
    /^mime-version:/im.test(headersOf(head)),
  parse: async function* (file) {
    yield await toRecord(await file.arrayBuffer());
  },
};

async function toRecord(bytes: ArrayBuffer): Promise<ImportRecord> {
  // Latin-1 keeps bytes apart: each part says its own encoding.
  const message = new TextDecoder('latin1').decode(bytes);
  const headers = headersOf(message);
  const parts = partsOf(message, headers);
  const page = parts.find((part) => isOf(part, /^text\/html/i));
  if (!page) return problem({ line: 1 }, 'cutShort', headers);
  const address = headerOf(headers, 'snapshot-content-location') || headerOf(headersOf(page), 'content-location');
  const date = moment(headerOf(headers, 'date'));
  const images = parts.filter((part) => isOf(part, /^image\//i));
  const html = withNamed(htmlOf(page), images);
  const record = await pageRecord({ line: 1 }, html, isWebAddress(address) ? address : '', date);
  const pictures = images.flatMap(pictureOf);
  if (record.kind !== 'capture' || pictures.length === 0) return record;
  return { ...record, fields: { ...record.fields, pictures: [...pictures, ...(record.fields.pictures ?? [])] } };
}

/** The message itself where it has no parts. */
function partsOf(message: string, headers: string): string[] {
  const type = headerOf(headers, 'content-type');
  if (/^text\/html/i.test(type)) return [message];
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return [];
  return message
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => part.replace(/^\r?\n/, ''));
}

function isOf(part: string, type: RegExp): boolean {
  return type.test(headerOf(headersOf(part), 'content-type'));
}

/** A picture that has an address of its own; what it is, its bytes tell. */
function pictureOf(part: string): Asset[] {
  const url = headerOf(headersOf(part), 'content-location');
  return isWebAddress(url) ? [{ url, blob: new Blob([bytesOf(part)]) }] : [];
}

/** Pictures that the page names by their part, and that have no address elsewhere, stand in the page itself. */
function withNamed(html: string, images: readonly string[]): string {
  const data = new Map(
    images.map((part) => {
      const headers = headersOf(part);
      const type = /^[^\s;]*/.exec(headerOf(headers, 'content-type'))![0];
      const url = headerOf(headers, 'content-location');
      const at = isWebAddress(url) ? url : `data:${type};base64,${toBase64(bytesOf(part))}`;
      return [headerOf(headers, 'content-id').replace(/^<|>$/g, ''), at];
    }),
  );
  return html.replace(/\bcid:([^"'\s<>]+)/g, (name, id: string) => data.get(id) ?? name);
}

function htmlOf(part: string): string {
  const charset = /charset="?([\w-]+)/i.exec(headerOf(headersOf(part), 'content-type'))?.[1] ?? 'utf-8';
  return new TextDecoder(isKnown(charset) ? charset : 'utf-8').decode(bytesOf(part));
}

function bytesOf(part: string): Uint8Array<ArrayBuffer> {
  const headers = headersOf(part);
  const body = part.slice(headers.length).replace(/^\r?\n\r?\n/, '');
  const encoding = headerOf(headers, 'content-transfer-encoding').toLowerCase();
  const bytes = encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuoted(body) : body;
  return Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
}

function fromQuoted(text: string): string {
  return text
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(text: string): string {
  const digits = text.replace(/[^A-Za-z\d+/]/g, '');
  return atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x6000) text += String.fromCharCode(...bytes.subarray(at, at + 0x6000));
  return btoa(text);
}

/** What stands before the first empty line. */
function headersOf(message: string): string {
  return /^.*?(?=\r?\n\r?\n|$)/s.exec(message.slice(0, 64 * 1024))?.[0] ?? '';
}

function headerOf(headers: string, name: string): string {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*\\r?$`, 'im').exec(unfolded)?.[1] ?? '';
}
