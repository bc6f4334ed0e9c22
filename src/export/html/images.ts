// Images of an exported page: kept ones as data, the others as links, so that opening the page requests nothing.
import type { Asset } from '../../model';
import { base64Of } from '../base64';
import type { ExportOptions } from '../exporter';
import { isImage } from '../images/kept';
import { placeholder } from '../images/placeholder';

/** Gives every image its own bytes, or a link to where it is. */
export async function placeImages(root: HTMLElement, assets: Asset[], { words }: ExportOptions): Promise<void> {
  const kept = new Map(assets.filter(({ blob }) => isImage(blob)).map(({ url, blob }) => [url, blob]));
  const data = new Map<string, string>();
  for (const image of root.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const blob = kept.get(address);
    if (blob && !data.has(address)) data.set(address, `data:${blob.type};base64,${await base64Of(blob)}`);
    if (blob) image.setAttribute('src', data.get(address)!);
    else if (!address.startsWith('data:')) image.replaceWith(placeholder(image, address, words.image));
    // HTML wants one, and an empty one says what we know.
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  }
}
