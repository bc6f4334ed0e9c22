// A capture as one HTML document that holds all it needs.
import type { FullCapture } from '../../model';
import { isLink } from '../allowed';
import { parseArticle } from '../article';
import type { ExportOptions } from '../exporter';
import { placeImages } from './images';
import { description } from './json-ld';
import { attribute, text } from './markup';
import { style } from './style';

/** Nothing runs and nothing is requested, whatever the article holds: images come as `data:`, the style is the one below. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-src 'none'";

/** The whole document. Images that were not kept become links to where they are. */
export async function page(capture: FullCapture, options: ExportOptions): Promise<string> {
  const article = parseArticle(capture.html);
  await placeImages(article, capture.assets, options);
  return `<!doctype html>
<html${attribute('lang', languageTag(capture.lang))}${attribute('dir', capture.dir)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attribute('content', policy)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Offprint">
${metadata(capture)}<title>${text(capture.title.trim() || capture.siteName || capture.url)}</title>
<style>${style}</style>
<script type="application/ld+json">${description(capture)}</script>
</head>
<body>
<article>
<header>
<h1 dir="auto">${text(capture.title)}</h1>
${credits(capture, options)}</header>
<div class="text">
${article.innerHTML.trim()}
</div>
</article>
</body>
</html>
`;
}

function metadata({ byline, excerpt, tags }: FullCapture): string {
  return [
    ...byline.map((name) => ['author', name]),
    ...(excerpt ? [['description', excerpt]] : []),
    ...(tags.length > 0 ? [['keywords', tags.join(', ')]] : []),
  ]
    .map(([name, content]) => `<meta${attribute('name', name!)}${attribute('content', content!)}>\n`)
    .join('');
}

/** Who, where, when: what stands under the title. */
function credits(capture: FullCapture, { lang, words }: ExportOptions): string {
  const { byline, publishedTime, url } = capture;
  const site = capture.siteName || (URL.parse(url)?.hostname ?? '');
  const source = isLink(url) ? `<a${attribute('href', url)}>${text(site || url)}</a>` : text(site);
  const published = publishedTime && time(publishedTime, lang);
  const captured = `${text(words.captured)} ${time(new Date(capture.capturedAt).toISOString(), lang)}`;
  return [byline.map((name) => `<bdi>${text(name)}</bdi>`).join(', '), `<bdi>${source}</bdi>`, published, captured]
    .filter((part) => part !== '' && part !== '<bdi></bdi>')
    .map((part) => `<p${attribute('lang', lang)}>${part}</p>\n`)
    .join('');
}

/** A day as its reader writes it. A moment with an offset is that day where it was written; the rest is UTC. */
function time(iso: string, lang: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0] ?? '';
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text(iso);
  const words = new Intl.DateTimeFormat(languageTag(lang) || 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return `<time${attribute('datetime', day)}>${text(words)}</time>`;
}

/** A tag in its canonical form; empty, the language of nothing in particular, when it is none. */
function languageTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? '';
  } catch {
    return '';
  }
}
