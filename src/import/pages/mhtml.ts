// MHTML, a page as Chrome's "Webpage, single file" saves it: a multipart message whose root part is the page.
// Shape: RFC 2557 (MHTML), RFC 2045 (its encodings); Chrome adds Snapshot-Content-Location.

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
    yield toRecord(await file.arrayBuffer());
  },
};

function toRecord(bytes: ArrayBuffer): ImportRecord {
  // Latin-1 keeps bytes apart: each part says its own encoding.
  const message = new TextDecoder('latin1').decode(bytes);
  const headers = headersOf(message);
  const page = rootOf(message, headers);
  if (!page) return problem({ line: 1 }, 'cutShort', headers);
  const address = headerOf(headers, 'snapshot-content-location') || headerOf(headersOf(page), 'content-location');
  const date = moment(headerOf(headers, 'date'));
  return pageRecord({ line: 1 }, contentOf(page), isWebAddress(address) ? address : '', date);
}

/** The part that is the page: the first of HTML, or the message itself where it has no parts. */
function rootOf(message: string, headers: string): string | undefined {
  const type = headerOf(headers, 'content-type');
  if (/^text\/html/i.test(type)) return message;
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return undefined;
  const parts = message
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => part.replace(/^\r?\n/, ''));
  return parts.find((part) => /^text\/html/i.test(headerOf(headersOf(part), 'content-type')));
}

function contentOf(part: string): string {
  const headers = headersOf(part);
  const body = part.slice(headers.length).replace(/^\r?\n\r?\n/, '');
  const encoding = headerOf(headers, 'content-transfer-encoding').toLowerCase();
  const bytes = encoding === 'base64' ? fromBase64(body) : encoding === 'quoted-printable' ? fromQuoted(body) : body;
  const charset = /charset="?([\w-]+)/i.exec(headerOf(headers, 'content-type'))?.[1] ?? 'utf-8';
  return new TextDecoder(isKnown(charset) ? charset : 'utf-8').decode(
    Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)),
  );
}

function fromQuoted(text: string): string {
  return text
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(text: string): string {
  const digits = text.replace(/[^\w+/]/g, '');
  return atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)));
}

/** What stands before the first empty line. */
function headersOf(message: string): string {
  return /^.*?(?=\r?\n\r?\n|$)/s.exec(message.slice(0, 64 * 1024))?.[0] ?? '';
}

function headerOf(headers: string, name: string): string {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*\\r?$`, 'im').exec(unfolded)?.[1] ?? '';
}
