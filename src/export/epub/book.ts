// The files of a book, in the order in which they are written: what depends on all chapters comes after them.
import type { FullCapture } from '../../model';
import type { ExportOptions } from '../exporter';
import type { ZippedFile } from '../zip';
import { type Chapter, chapterOf } from './chapter';
import { contentsPage } from './contents';
import { coverFiles } from './cover';
import { type BookFacts, factsOf } from './facts';
import { packageFile } from './package';
import { style } from './style';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Of each chapter only what the contents and the package say of it is kept until the end. */
export async function* filesOf(
  captures: AsyncIterable<FullCapture>,
  options: ExportOptions,
): AsyncGenerator<ZippedFile> {
  yield { name: 'mimetype', content: 'application/epub+zip', stored: true };
  yield { name: 'META-INF/container.xml', content: container };
  yield { name: 'EPUB/style.css', content: style };
  const chapters: Chapter[] = [];
  const facts: BookFacts[] = [];
  for await (const capture of captures) {
    const { chapter, xhtml, images } = await chapterOf(capture, chapters.length + 1, options);
    yield { name: `EPUB/${chapter.file}`, content: xhtml };
    for (const { name, blob } of images) yield { name: `EPUB/${name}`, content: blob, stored: true };
    chapters.push(chapter);
    facts.push(factsOf(capture));
  }
  const cover = await coverFiles(facts, options);
  for (const { name, content, stored } of cover) yield { name: `EPUB/${name}`, content, stored: stored ?? false };
  yield { name: 'EPUB/contents.xhtml', content: contentsPage(chapters, options) };
  yield { name: 'EPUB/package.opf', content: await packageFile(chapters, facts, cover, options) };
}
