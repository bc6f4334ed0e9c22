// A capture as one chapter: an XHTML file and its images.
import type { Direction, FullCapture } from '../../model';
import { parseArticle } from '../article';
import { credits } from '../credits';
import type { ExportOptions } from '../exporter';
import { attribute, text } from '../markup';
import { makeValid } from '../valid';
import { languageTag } from '../valid/attributes';
import { placeFootnotes } from './footnotes';
import { type BookImage, placeImages } from './images';
import { contentOf, xhtmlFile } from './xhtml';

/** A heading with its place: `depth` is 1 for those right under the title. */
export interface Heading {
  id: string;
  text: string;
  depth: number;
}

/** What a book says of a chapter besides its text. */
export interface Chapter {
  file: string;
  title: string;
  lang: string;
  dir: Direction;
  headings: Heading[];
  images: Pick<BookImage, 'name' | 'mimeType'>[];
  hasMath: boolean;
  /** Whether each image says what it shows. */
  isDescribed: boolean;
}

export async function chapterOf(capture: FullCapture, number: number, options: ExportOptions) {
  const root = parseArticle(capture.html);
  const images = await placeImages(root, capture.assets, number, options);
  makeValid(root);
  shortenIds(root);
  // Style sheets of books may not say it.
  for (const code of root.querySelectorAll('pre:not([dir])')) code.setAttribute('dir', 'ltr');
  placeFootnotes(root);
  const chapter: Chapter = {
    file: `chapter-${number}.xhtml`,
    title: capture.title.trim() || capture.siteName || capture.url,
    lang: languageTag(capture.lang),
    dir: capture.dir,
    headings: headingsOf(root),
    images: images.map(({ name, mimeType }) => ({ name, mimeType })),
    hasMath: root.querySelector('math') !== null,
    isDescribed: [...root.querySelectorAll('img')].every(({ alt }) => alt !== ''),
  };
  return { chapter, xhtml: page(capture, chapter, contentOf(root), options), images };
}

function page(capture: FullCapture, { title, lang, dir }: Chapter, content: string, options: ExportOptions): string {
  const body = `<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
<header>
<h1 id="title"${attribute('dir', dir)}>${text(title)}</h1>
${credits(capture, options)}</header>
${content}
</section>`;
  return xhtmlFile({ title, lang, dir, body });
}

/** XML wants ids that begin with a letter; ours are as long as they must be. */
function shortenIds(root: HTMLElement): void {
  const names = new Map<string, string>();
  for (const element of root.querySelectorAll('[id]')) {
    const name = `p${names.size + 1}`;
    names.set(element.id, name);
    element.id = name;
  }
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `#${names.get(decodeURIComponent(link.getAttribute('href')!.slice(1)))}`);
  }
  for (const cell of root.querySelectorAll('[headers]')) {
    const ids = cell.getAttribute('headers')!.split(/\s+/);
    cell.setAttribute('headers', ids.map((id) => names.get(id)).join(' '));
  }
}

/** Down to the second rank below the title: contents are for finding one's way. */
function headingsOf(root: HTMLElement): Heading[] {
  const headings = [...root.querySelectorAll('h2, h3')].filter((heading) => heading.textContent.trim() !== '');
  return headings.map((heading, at) => {
    if (!heading.id) heading.id = `h${at + 1}`;
    return {
      id: heading.id,
      text: heading.textContent.replace(/\s+/g, ' ').trim(),
      depth: Number(heading.localName[1]) - 1,
    };
  });
}
