// The pictures in Offprint's own HTML: each gets its address on the web back, and its bytes come beside the article.
import type { Asset } from '../../model';
import type { Content } from '../content';
import { isWebAddress } from '../fields';
import type { Peek } from '../importer';
import { decodeReferences } from '../lists/entities';

/** As a browser writes a tag: every value in quotation marks. */
const image = /<img(?:\s[\w-]+="[^"]*")*>/g;
const source = /\ssrc="([^"]*)"/;
const named = /\sdata-address="([^"]*)"/;

/** @param beside opens a file of the archive that the page came in */
export async function withAddresses(html: string, beside: Peek['beside']): Promise<{ html: string; assets: Asset[] }> {
  const places = new Map<string, string>();
  const restored = html.replace(image, (tag) => {
    const written = named.exec(tag)?.[1] ?? '';
    const place = source.exec(tag)?.[1];
    if (place === undefined || !isWebAddress(decodeReferences(written))) return tag;
    places.set(decodeReferences(written), decodeReferences(place));
    return tag.replace(named, '').replace(source, () => ` src="${written}"`);
  });
  const assets: Asset[] = [];
  for (const [url, place] of places) {
    const blob = place.startsWith('data:') ? bytesIn(place) : await blobOf(beside?.(pathOf(place)));
    if (blob) assets.push({ url, blob });
  }
  return { html: restored, assets };
}

function bytesIn(address: string): Blob | undefined {
  const [, type = '', data = ''] = /^data:(image\/[\w.+-]+);base64,(.*)$/s.exec(address) ?? [];
  try {
    return new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], { type });
  } catch {
    return undefined;
  }
}

async function blobOf(file?: Promise<Content | undefined>): Promise<Blob | undefined> {
  const content = await file;
  return content && new Blob([await content.arrayBuffer()]);
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
