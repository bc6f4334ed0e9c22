// Pictures that a saved page carries in itself, as `data:` addresses: they become files beside the article, so that each
// is stored once and counts as the picture that it is. Shape of SingleFile's: core/index.js (groupDuplicateImages): one
// that a page shows more than once stands in its style sheet as `--sf-img-N`, and images have it as their background.
import type { Asset } from '../../model';
import { sha256 } from '../../sha256';
import { decodeReferences } from '../lists/entities';

/** What is shorter draws a space or a line, and stays where it is. */
const shortest = 256;

interface Found {
  /** Where in the page its address stands. */
  from: number;
  to: number;
  blob: Blob;
}

/**
 * The page with an address of its own for each picture that it carries: that of the page, and a part that names the
 * picture by its bytes. The same page gives the same addresses.
 */
export async function withCarried(html: string, page: string): Promise<{ html: string; pictures: Asset[] }> {
  if (!/data:image\//i.test(html)) return { html, pictures: [] };
  const pictures = new Map<string, Blob>();
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, blob } of carriedIn(html)) {
    const url = `${page.replace(/#.*$/s, '')}#picture-${(await sha256(blob)).slice(0, 16)}`;
    pictures.set(url, blob);
    pieces.push(html.slice(at, from), `"${url.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`);
    at = to;
  }
  pieces.push(html.slice(at));
  return { html: pieces.join(''), pictures: [...pictures].map(([url, blob]) => ({ url, blob })) };
}

function* carriedIn(html: string): Generator<Found> {
  const shared = new Map<string, string>();
  for (const [, name, address] of html.matchAll(/(--sf-img-\d+)\s*:\s*url\("?(data:image\/[^"()\s]+)"?\)/gi))
    shared.set(name!, address!);
  for (const tag of imageTags(html)) {
    const source = sourceIn(html.slice(tag.from, tag.to));
    if (!source) continue;
    const { value, from, to, background } = source;
    const address = shared.get(background) ?? value;
    const blob = address.length < shortest ? undefined : bytesIn(address);
    if (blob) yield { from: tag.from + from, to: tag.from + to, blob };
  }
}

/** Where tags of images begin and end. One that never ends ends the search: nothing behind it is a tag. */
function* imageTags(html: string): Generator<{ from: number; to: number }> {
  const start = /<img[\s/]/gi;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const to = endOfTag(html, start.lastIndex);
    if (to === -1) return;
    yield { from: match.index, to };
    start.lastIndex = to;
  }
}

/** Behind the `>` that closes a tag, passing over what stands in quotation marks; -1 where there is none. */
function endOfTag(html: string, from: number): number {
  const sign = /["'>]/g;
  sign.lastIndex = from;
  for (let match = sign.exec(html); match; match = sign.exec(html)) {
    if (match[0] === '>') return sign.lastIndex;
    const close = html.indexOf(match[0], sign.lastIndex);
    if (close === -1) return -1;
    sign.lastIndex = close + 1;
  }
  return -1;
}

const attribute = /(?<=[\s"'/])([^\s=>"'/]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/** The address of an image that is a `data:` one, with the place of its value in the tag; and its shared picture. */
function sourceIn(tag: string): { value: string; from: number; to: number; background: string } | undefined {
  let source: { value: string; from: number; to: number } | undefined;
  let background = '';
  for (const { 0: whole, 1: name = '', 2: written = '', index } of tag.matchAll(attribute)) {
    const to = index + whole.length;
    const value = written.replace(/^(["'])(.*)\1$/s, '$2');
    if (/^src$/i.test(name)) source ??= { value, from: to - written.length, to };
    if (/^style$/i.test(name)) background = /var\((--sf-img-\d+)\)/.exec(value)?.[1] ?? '';
  }
  return source && /^\s*data:image\//i.test(source.value) ? { ...source, background } : undefined;
}

function bytesIn(written: string): Blob | undefined {
  const address = decodeReferences(written);
  const [, type = '', base64, data = ''] =
    /^\s*data:(image\/[\w.+-]+)(?:;[^;,]*)*?(;base64)?,(.*)$/is.exec(address) ?? [];
  if (type === '') return undefined;
  try {
    if (base64) return new Blob([Uint8Array.from(atob(unescaped(data)), (sign) => sign.charCodeAt(0))], { type });
    return new Blob([decodeURIComponent(data.replace(/%(?![\da-f]{2})/gi, '%25'))], { type });
  } catch {
    return undefined;
  }
}

function unescaped(data: string): string {
  return data.includes('%') ? decodeURIComponent(data) : data;
}
