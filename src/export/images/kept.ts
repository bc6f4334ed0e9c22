// The images that a capture holds itself, wherever they are: kept beside it, or written into its html.
import type { Asset } from '../../model';

/** Finds the bytes of an image by the address that the article gives it. */
export function keptImages(assets: Asset[]): (address: string) => Blob | undefined {
  const kept = new Map(assets.filter(({ blob }) => isImage(blob)).map(({ url, blob }) => [url, blob]));
  return (address) => kept.get(address) ?? (address.startsWith('data:') ? decoded(address) : undefined);
}

export function isImage({ type }: Blob): boolean {
  return /^image\/[\w.+-]+$/.test(type);
}

/** The bytes in a `data:` address. Not by `fetch`, which the policy of a page may forbid. */
function decoded(address: string): Blob | undefined {
  const [, type = '', base64, data = ''] = /^data:(image\/[\w.+-]+)(?:;[^;,]*)*?(;base64)?,(.*)$/s.exec(address) ?? [];
  try {
    const text = base64 ? atob(decodeURIComponent(data)) : unescaped(data);
    return type ? new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))], { type }) : undefined;
  } catch {
    return undefined;
  }
}

/** One character a byte. */
function unescaped(data: string): string {
  return data.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
