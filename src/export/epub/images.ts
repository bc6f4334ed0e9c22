// Images of a chapter: kept ones as files of the book, the others as links to where they are.
import type { Asset } from '../../model';
import type { ExportOptions } from '../exporter';
import { keptImages } from '../images/kept';
import { placeholder } from '../images/placeholder';
import { type PortableImage, portable } from '../images/portable';

export interface BookImage extends PortableImage {
  name: string;
}

/** Points every image at its file, and returns the files. */
export async function placeImages(
  root: HTMLElement,
  assets: Asset[],
  chapter: number,
  { words }: ExportOptions,
): Promise<BookImage[]> {
  const find = keptImages(assets);
  const made = new Map<string, BookImage | undefined>();
  for (const image of root.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    if (!made.has(address)) {
      const blob = find(address);
      const drawn = blob && (await portable(blob));
      made.set(address, drawn && { ...drawn, name: `images/${chapter}-${made.size + 1}.${drawn.extension}` });
    }
    const file = made.get(address);
    if (file) image.setAttribute('src', file.name);
    else image.replaceWith(placeholder(image, address.startsWith('data:') ? '' : address, words.image));
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  }
  return [...made.values()].filter((file) => file !== undefined);
}
