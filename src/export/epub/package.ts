// The package of a book: what it is, what is in it, in which order it is read, for whom it can be.
import type { ExportOptions } from '../exporter';
import { attribute, text } from '../markup';
import type { Chapter } from './chapter';
import type { CoverFile } from './cover';
import type { BookFacts } from './facts';
import { xml } from './xhtml';

export async function packageFile(
  chapters: Chapter[],
  facts: BookFacts[],
  cover: CoverFile[],
  options: ExportOptions,
): Promise<string> {
  const lang = languagesOf(chapters)[0]!;
  const rtl = chapters.every(({ dir }) => dir === 'rtl');
  return xml(`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"${attribute('xml:lang', lang)}>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${await identifierOf(facts)}</dc:identifier>
${metadata(chapters, facts, options)}${accessibility(chapters)}</metadata>
<manifest>
<item id="style" href="style.css" media-type="text/css"/>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${cover.map(({ line }) => `${line}\n`).join('')}${chapters.map(manifestLines).join('')}</manifest>
<spine${rtl ? ' page-progression-direction="rtl"' : ''}>
<itemref idref="cover"/>
<itemref idref="contents"/>
${chapters.map((_, at) => `<itemref idref="c${at + 1}"/>\n`).join('')}</spine>
</package>
`);
}

function metadata(chapters: Chapter[], facts: BookFacts[], { archiveName }: ExportOptions): string {
  const [first] = facts;
  const single = facts.length === 1 ? first : undefined;
  const authors = [...new Set(facts.flatMap(({ byline }) => byline))];
  const newest = Math.max(0, ...facts.map(({ updatedAt }) => updatedAt));
  const day = /^\d{4}-\d\d-\d\d/.exec(single?.publishedTime ?? '')?.[0] ?? '';
  const sites = [...new Set(facts.map(({ siteName }) => siteName))];
  return [
    tag('dc:title', single ? chapters[0]!.title : archiveName),
    ...languagesOf(chapters).map((lang) => tag('dc:language', lang)),
    // The names on a title page, not those of a whole library.
    ...(authors.length <= 20 ? authors : []).map((name) => tag('dc:creator', name)),
    sites.length === 1 ? tag('dc:publisher', sites[0]!) : '',
    Number.isNaN(Date.parse(day)) ? '' : tag('dc:date', day),
    ...(single ? [tag('dc:source', single.url), tag('dc:description', single.excerpt)] : []),
    ...(single ? [...single.tags.map((name) => tag('dc:subject', name)), tag('dc:rights', single.licence)] : []),
    `<meta property="dcterms:modified">${new Date(newest).toISOString().slice(0, 19)}Z</meta>\n`,
    '<meta name="generator" content="Offprint"/>\n',
    '<meta name="cover" content="cover-image"/>\n',
  ].join('');
}

/** Elements may not be empty. */
function tag(name: string, value: string): string {
  const content = xml(text(value)).trim();
  return content && `<${name}>${content}</${name}>\n`;
}

/** The most frequent first; `und`, which says that nobody knows, when there is none. */
function languagesOf(chapters: Chapter[]): string[] {
  const counts = new Map<string, number>();
  for (const { lang } of chapters) if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const languages = [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([lang]) => lang);
  return languages.length > 0 ? languages : ['und'];
}

/** EPUB Accessibility 1.1, in schema.org's words. Nothing is claimed that is not so. */
function accessibility(chapters: Chapter[]): string {
  const pictures = chapters.some(({ images }) => images.length > 0);
  const described = chapters.every(({ isDescribed }) => isDescribed);
  const math = chapters.some(({ hasMath }) => hasMath);
  const says: [string, string][] = [
    ['accessMode', 'textual'],
    ...(pictures ? ([['accessMode', 'visual']] as [string, string][]) : []),
    ['accessModeSufficient', described ? 'textual' : 'textual,visual'],
    ...['displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
      (feature): [string, string] => ['accessibilityFeature', feature],
    ),
    ...(pictures && described ? ([['accessibilityFeature', 'alternativeText']] as [string, string][]) : []),
    ...(math ? ([['accessibilityFeature', 'MathML']] as [string, string][]) : []),
    // A moving GIF may flash.
    ['accessibilityHazard', pictures ? 'unknown' : 'none'],
  ];
  return says.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>\n`).join('');
}

function manifestLines({ file, hasMath, images }: Chapter, at: number): string {
  const id = `c${at + 1}`;
  const lines = images.map(
    ({ name, mimeType }, place) => `<item id="${id}-${place + 1}" href="${name}" media-type="${mimeType}"/>\n`,
  );
  const properties = hasMath ? ' properties="mathml"' : '';
  return `<item id="${id}" href="${file}" media-type="application/xhtml+xml"${properties}/>\n${lines.join('')}`;
}

/** Of one article its own; of several a UUID made of theirs (RFC 9562, version 8), the same for the same articles. */
async function identifierOf(facts: BookFacts[]): Promise<string> {
  if (facts.length === 1) return facts[0]!.uid;
  const all = new TextEncoder().encode(facts.map(({ uid }) => uid).join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all)).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
