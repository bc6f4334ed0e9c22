// The standfirst of news comes back where the page passes the article on with the same words, and nothing else does.
import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/extract/choose/blocks';
import { withStandfirst } from '../../../src/extract/choose/standfirst';
import { documentOf } from '../html';

const excerpt = 'The harbour of Delft closes in May, and nobody knows where the ferries will go.';
const text = `<p>${'Ferries have left from here since 1890. '.repeat(9)}</p>`;
const before = (html: string): string => `<header><h1>Harbour closes</h1>${html}</header><div>${text}</div>`;

it.each([
  ['a paragraph', before(`<p>${excerpt}</p>`), 1],
  ['a heading, a little different', before(`<h2>${excerpt.replace('nobody knows', 'no one knows')}</h2>`), 1],
  ['the nearer of two', before(`<p>${excerpt}</p><p>${excerpt}</p>`), 1],
  ['other words', before('<p>Water was low on Monday, and the captains of all ships were told to wait.</p>'), 0],
  ['a link to it', before(`<p><a href="/harbour">${excerpt}</a></p>`), 0],
  ['a hidden one', before(`<p hidden>${excerpt}</p>`), 0],
  ['one behind the text', `<div>${text}</div><p>${excerpt}</p>`, 0],
  ['one far before it', before(`<p>${excerpt}</p>${'<p>Menu</p>'.repeat(25)}`), 0],
])('%s', (_case, html, restored) => {
  const found = blocksOf(documentOf(`<body>${html}</body>`).body, 'hidden');
  const chosen = Uint8Array.from(found.blocks, ({ text }) => Number(text.startsWith('Ferries')));
  const keeps = withStandfirst(found, chosen, excerpt);
  expect(keeps.filter((keep) => keep === 1)).toHaveLength(1 + restored);
});

it('of a few words nothing is said', () => {
  const found = blocksOf(documentOf(`<body><p>The harbour closes in May</p>${text}</body>`).body, 'hidden');
  const chosen = Uint8Array.from([0, 1]);
  expect(withStandfirst(found, chosen, 'The harbour closes in May')).toEqual(chosen);
});
