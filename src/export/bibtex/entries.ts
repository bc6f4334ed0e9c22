// Entries with the fields that BibTeX's styles and biblatex know; text is UTF-8, TeX's own signs escaped.
import type { FullCapture } from '../../model';
import { keyer } from '../citation/keys';
import { fullFamily, type Name } from '../citation/names';
import { type Reference, referenceOf } from '../citation/reference';

/** `@misc` for a page: `@online` is unknown to BibTeX's own styles, and biblatex takes both. */
const types: Record<Reference['type'], string> = { webpage: 'misc', 'article-journal': 'article', article: 'misc' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One entry a capture, a blank line between them. */
export async function* entries(captures: AsyncIterable<FullCapture>): AsyncGenerator<string> {
  const keyOf = keyer();
  for await (const capture of captures) yield entry(referenceOf(capture, keyOf(capture)));
}

function entry(item: Reference): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'] && braced(escaped(item['container-title']));
  const arxiv = item.number?.replace(/^arXiv:/, '');
  const fields: [string, string | undefined][] = [
    ['author', item.author && braced(item.author.map(author).join(' and '))],
    // The inner braces keep the capitals of the title, which styles would lower.
    ['title', braced(braced(escaped(item.title)))],
    [item.type === 'article-journal' ? 'journal' : 'howpublished', container],
    ['year', year === undefined ? undefined : braced(String(year).padStart(4, '0'))],
    // A bare macro: each style writes the month in its own way.
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['doi', item.DOI && braced(verbatim(item.DOI))],
    ['isbn', item.ISBN && braced(escaped(item.ISBN))],
    ['pmid', item.PMID && braced(escaped(item.PMID))],
    ['eprint', arxiv && braced(escaped(arxiv))],
    ['archiveprefix', arxiv && braced('arXiv')],
    ['url', braced(verbatim(item.URL))],
    ['urldate', braced(item.accessed['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'))],
    ['language', item.language && braced(escaped(item.language))],
    ['keywords', item.keyword && braced(escaped(item.keyword))],
    ['annote', item.note && braced(escaped(item.note))],
    ['abstract', item.abstract && braced(escaped(item.abstract))],
  ];
  const known = fields.filter(([, value]) => value !== undefined && value !== '');
  return `@${types[item.type]}{${item.id},\n${known.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n\n`;
}

/** "family, suffix, given"; what is whole is braced, so that nothing takes it apart. */
function author(name: Name): string {
  if ('literal' in name) return braced(escaped(name.literal));
  // " and " parts names wherever it is not in braces.
  const parts = [fullFamily(name), name.suffix, name.given].filter((part) => part !== undefined && part !== '');
  return parts.map((part) => (/\band\b/i.test(part!) ? braced(escaped(part!)) : escaped(part!))).join(', ');
}

function braced(text: string): string {
  return `{${text}}`;
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Not `\{`: BibTeX counts braces without looking at backslashes.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Text in which TeX finds nothing of its own. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\~^{}]|[&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
      // TeX joins these into a dash, a quotation mark, "¿" and "¡".
      .replace(/-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g, '$&{}')
  );
}

/** An address: its fields are read as they stand, but braces still count. */
function verbatim(address: string): string {
  return address.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
