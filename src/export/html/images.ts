// Images of an exported page: kept ones as data, the others as links, so that opening the page requests nothing.
import type { Asset } from '../../model';
import { base64Of } from '../base64';
import type { ExportOptions } from '../exporter';

/** Gives every image its own bytes, or a link to where it is. */
export async function placeImages(root: HTMLElement, assets: Asset[], { words }: ExportOptions): Promise<void> {
  const kept = new Map(assets.filter(isImage).map((asset) => [asset.url, asset.blob]));
  const data = new Map<string, string>();
  for (const image of root.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const blob = kept.get(address);
    if (blob && !data.has(address)) data.set(address, `data:${blob.type};base64,${await base64Of(blob)}`);
    if (blob) image.setAttribute('src', data.get(address)!);
    else if (!address.startsWith('data:')) image.replaceWith(placeholder(image, address, words.image));
    // HTML wants one, and an empty one says what we know.
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
    keepWholeSizes(image);
  }
}

function isImage({ blob }: Asset): boolean {
  return /^image\/[\w.+-]+$/.test(blob.type);
}

/** What the image would have said; a link to it, unless it stands in a link already. */
function placeholder(image: HTMLImageElement, address: string, word: string): HTMLElement {
  const inLink = image.closest('a') !== null || address === '';
  const element = image.ownerDocument.createElement(inLink ? 'span' : 'a');
  element.className = 'elsewhere';
  if (!inLink) element.setAttribute('href', address);
  element.textContent = image.alt.trim() || word;
  return element;
}

/** HTML knows whole pixels only. */
function keepWholeSizes(image: HTMLImageElement): void {
  for (const side of ['width', 'height']) {
    if (!/^\d+$/.test(image.getAttribute(side) ?? '0')) image.removeAttribute(side);
  }
}
