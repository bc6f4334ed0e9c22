// A cover made of titles: a drawing in SVG, and the same as PNG for the shelves that show nothing else.
import type { ExportOptions } from '../exporter';
import { loaded } from '../images/portable';
import type { ZippedFile } from '../zip';
import { drawing } from './drawing';
import type { BookFacts } from './facts';
import { xhtmlFile, xml } from './xhtml';

/** A file with its line in the package. */
export interface CoverFile extends ZippedFile {
  line: string;
}

export async function coverFiles(facts: BookFacts[], { archiveName }: ExportOptions): Promise<CoverFile[]> {
  const svg = xml(drawing(facts, archiveName));
  const page = xhtmlFile({
    title: facts.length === 1 ? facts[0]!.title : archiveName,
    lang: '',
    dir: 'ltr',
    body: `<section epub:type="cover" class="cover">\n${svg}\n</section>`,
    bodyAttributes: ' class="cover"',
  });
  const image = await painted(svg);
  return [
    {
      name: 'cover.xhtml',
      content: page,
      line: '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml" properties="svg"/>',
    },
    image
      ? {
          name: 'cover.png',
          content: image,
          stored: true,
          line: '<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>',
        }
      : {
          name: 'cover.svg',
          content: svg,
          line: '<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>',
        },
  ];
}

async function painted(svg: string): Promise<Blob | undefined> {
  try {
    const image = await loaded(new Blob([svg], { type: 'image/svg+xml' }));
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    canvas.getContext('2d', { alpha: false })!.drawImage(image, 0, 0);
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return undefined;
  }
}
