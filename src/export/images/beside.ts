// Images as files beside the one that shows them.
import type { FullCapture } from '../../model';
import type { ZippedFile } from '../zip';
import { isImage } from './kept';

/** The images that a capture shows, named after its file, by the addresses that the article gives them. */
export function imageFiles(capture: FullCapture, folder: string, stem: string): Map<string, ZippedFile> {
  const kept = capture.assets.filter(({ url, blob }) => isImage(blob) && capture.html.includes(attribute(url)));
  return new Map(
    kept.map(({ url, blob }, at) => [
      url,
      { name: `${folder}/${stem}-${at + 1}.${extensionOf(blob.type)}`, content: blob, stored: true },
    ]),
  );
}

/** As the address stands in html. */
function attribute(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** `svg+xml` is `svg`, `jpeg` `jpg`. */
function extensionOf(type: string): string {
  const name = type.replace('image/', '').replace(/\+.*/, '').toLowerCase();
  return name === 'jpeg' ? 'jpg' : name.replace(/[^a-z\d]/g, '');
}
