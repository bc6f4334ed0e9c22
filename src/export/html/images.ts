// Images of an exported page: kept ones as data, the others as links, so that opening the page requests nothing.
import type { Asset } from '../../model';
import { base64Of } from '../base64';
import type { ExportOptions } from '../exporter';
import { isImage } from '../images/kept';
import { placeholder } from '../images/placeholder';

/** The file beside the page that an image is in, by the address that the article gives it. */
export type FileOf = (address: string) => string | undefined;

/** Gives every image its file or its own bytes, or a link to where it is. `fileOf` names the file beside the page. */
export async function placeImages(
  root: HTMLElement,
  assets: Asset[],
  { words }: ExportOptions,
  fileOf: FileOf = () => undefined,
): Promise<void> {
  const kept = new Map(assets.filter(({ blob }) => isImage(blob)).map(({ url, blob }) => [url, blob]));
  const data = new Map<string, string>();
  for (const image of root.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const blob = kept.get(address);
    const file = fileOf(address);
    if (file === undefined && blob && !data.has(address))
      data.set(address, `data:${blob.type};base64,${await base64Of(blob)}`);
    // By which an import gives the picture its address back.
    if (/^https?:/i.test(address) && (file !== undefined || blob)) image.setAttribute('data-address', address);
    if (file !== undefined) image.setAttribute('src', addressOf(file));
    else if (blob) image.setAttribute('src', data.get(address)!);
    else if (!address.startsWith('data:')) image.replaceWith(placeholder(image, address, words.image));
    // HTML wants one, and an empty one says what we know.
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  }
}

/** A path as an address relative to the page: a colon in a name would be a scheme. */
function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
