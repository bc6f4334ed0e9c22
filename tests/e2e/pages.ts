// Small pages for the end-to-end tests: what the extension makes of real shapes is tested with tests/pages.

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

/** A front page: many links, little text. */
export function frontPage(): string {
  const teasers = Array.from({ length: 24 }, (_, i) => `<li><a href="/story-${i}">Story number ${i}</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour News</title></head>
<body><h1>Harbour News</h1><ul>${teasers.join('')}</ul></body></html>`;
}
