// What a page says of itself to programs: schema.org for everyone, and our own words for what it has none for.
import type { FullCapture } from '../../model';

/** JSON-LD, safe inside of a script element. What is unknown is left out. */
export function description(capture: FullCapture): string {
  const known = Object.entries({
    '@context': { '@vocab': 'https://schema.org/', offprint: 'urn:offprint:' },
    '@type': 'Article',
    '@id': `urn:uuid:${capture.uid}`,
    headline: capture.title,
    author: capture.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: capture.siteName && { '@type': 'Organization', name: capture.siteName },
    url: capture.url,
    mainEntityOfPage: capture.canonicalUrl,
    datePublished: capture.publishedTime,
    dateModified: capture.modifiedTime,
    articleSection: capture.section,
    license: capture.licence,
    identifier: Object.entries(capture.identifiers).map(([propertyID, value]) => ({
      '@type': 'PropertyValue',
      propertyID,
      value,
    })),
    inLanguage: capture.lang,
    description: capture.excerpt,
    image: capture.leadImage,
    keywords: capture.tags,
    wordCount: capture.wordCount,
    'offprint:pageKeywords': capture.keywords,
    'offprint:dir': capture.dir,
    'offprint:readingMinutes': capture.readingMinutes,
    'offprint:capturedAt': capture.capturedAt,
    'offprint:updatedAt': capture.updatedAt,
    'offprint:state': capture.state,
    'offprint:starred': capture.starred,
    'offprint:note': capture.note,
  }).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0));
  // "</script" and "<!--" would end or bend the element; the others HTML does not know.
  return JSON.stringify(Object.fromEntries(known)).replace(
    /[<\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{10FFFF}]/gu,
    (character) => (/\p{NChar}|[<\p{Cc}]/u.test(character) ? escaped(character) : character),
  );
}

/** Unit by unit, as JSON writes them. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
