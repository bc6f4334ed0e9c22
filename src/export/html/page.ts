// A capture as one HTML document that holds all it needs.
import type { FullCapture } from '../../model';
import { parseArticle } from '../article';
import { credits } from '../credits';
import type { ExportOptions } from '../exporter';
import { attribute, text } from '../markup';
import { makeValid } from '../valid';
import { languageTag } from '../valid/attributes';
import { type FileOf, placeImages } from './images';
import { description } from './json-ld';
import { style } from './style';

/** Nothing runs and nothing is requested, whatever the article holds: images come as `data:`, the style is the one below. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-src 'none'";

/** Of a page with its images beside it: files, or what comes from where the page does. */
const withFiles = policy.replace('img-src data:', "img-src data: file: 'self'");

/** The whole document. Images that were not kept become links to where they are. */
export async function page(capture: FullCapture, options: ExportOptions, fileOf?: FileOf): Promise<string> {
  const article = parseArticle(capture.html);
  await placeImages(article, capture.assets, options, fileOf);
  makeValid(article);
  const title = capture.title.trim() || capture.siteName || capture.url;
  return `<!doctype html>
<html${attribute('lang', languageTag(capture.lang))}${attribute('dir', capture.dir)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attribute('content', fileOf ? withFiles : policy)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Offprint">
${metadata(capture)}<title>${text(title)}</title>
<style>${style}</style>
<script type="application/ld+json">${description(capture)}</script>
</head>
<body>
<article>
<header>
<h1 dir="auto">${text(title)}</h1>
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
