// The contents of a book: its chapters, and within each its headings.
import type { ExportOptions } from '../exporter';
import { attribute, text } from '../markup';
import { languageTag } from '../valid/attributes';
import type { Chapter, Heading } from './chapter';
import { xhtmlFile } from './xhtml';

export function contentsPage(chapters: Chapter[], { lang, words }: ExportOptions): string {
  const lines = chapters.map((chapter) => line(chapter.file, chapter.title, chapter.headings, chapter));
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="title">
<h1 id="title">${text(words.contents)}</h1>
<ol>
${lines.join('')}</ol>
</nav>`;
  const tag = languageTag(lang);
  return xhtmlFile({ title: words.contents, lang: tag, dir: directionOf(tag), body });
}

function line(file: string, title: string, headings: Heading[], { lang, dir }: Chapter): string {
  const where = attribute('href', file) + attribute('lang', lang) + attribute('xml:lang', lang) + attribute('dir', dir);
  return `<li><a${where}>${text(title)}</a>${nested(file, headings)}</li>\n`;
}

/** Headings of the second rank hang under the one of the first before them. */
function nested(file: string, headings: Heading[]): string {
  let list = '';
  for (let at = 0; at < headings.length; ) {
    const { id, text: words } = headings[at]!;
    let end = at + 1;
    while (end < headings.length && headings[end]!.depth > headings[at]!.depth) end += 1;
    const below = nested(file, headings.slice(at + 1, end));
    list += `<li><a href="${file}#${id}" dir="auto">${text(words)}</a>${below}</li>`;
    at = end;
  }
  return list && `\n<ol>${list}</ol>`;
}

/** Of the languages that the interface may have. */
function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur|yi)\b/.test(lang) ? 'rtl' : 'ltr';
}
