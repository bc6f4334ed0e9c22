// Pages for the end-to-end tests: small ones, and those of tests/pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sentences = [
  'The ferry left at six, before the fog had made up its mind, and nobody on deck said a word until the light was out of sight.',
  'What the harbour master wrote down that morning fits on one line, and it took the village forty years to read it aloud.',
  'There were eleven letters in the box, each tied with the same blue thread, and none of them had ever been sent.',
  'My grandmother kept the tide tables beside the bread, because in her house both were things one looked at every day.',
  'By noon the wind had gone round to the north, and with it went the last good reason for not going home.',
];

/** An article of five paragraphs; `last` is its last one. */
export function articlePage(title: string, last = 'And that was all.', more = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta name="author" content="Mara Lind"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${title}</h1>
${sentences.map((_, place) => `<p>${[...sentences.slice(place), ...sentences.slice(0, place)].join(' ')}</p>`).join('\n')}
<p>${last}</p></article>${more}<footer>Harbour News</footer></body></html>`;
}

/** A page of tests/pages with the address and the title that it expects. */
export function fixture(slug: string): { url: string; title: string; html: string } {
  const folder = join(import.meta.dirname, '../pages', slug);
  const { url, title } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  return { url, title, html: readFileSync(join(folder, 'source.html'), 'utf8') };
}
