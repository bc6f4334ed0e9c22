// A text that a page holds twice, for two widths of screen, is kept once; a refrain is kept each time.
import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/extract/choose/blocks';
import { withoutRepeats } from '../../../src/extract/choose/repeats';
import { documentOf } from '../html';

const lines = ['harbour', 'ferry', 'lighthouse'].map(
  (word) => `The ${word} was quiet in the morning, and nobody had seen the boats go out.`,
);
const article = `<h2>At sea</h2>${lines.map((line) => `<p>${line}</p>`).join('')}<p>They came back.</p>`;

it.each([
  ['the same box once more', `<div>${article}</div><div>${article}</div>`, 5],
  ['three of them', `<div>${article}</div><div>${article}</div><section>${article}</section>`, 5],
  [
    'a copy within a box that has more',
    `<div>${article}</div><div><div>${article}</div><p>${lines.join(' ')}</p></div>`,
    6,
  ],
  [
    'a box that mostly says something else',
    `<div>${article}</div><div>${article}<p>${'And then. '.repeat(60)}</p></div>`,
    11,
  ],
  [
    'a post that quotes and answers',
    `<div>${article}</div><div><blockquote>${article}</blockquote><p>And where have they been all night?</p></div>`,
    11,
  ],
  ['two texts that come again', `<div>${article}</div><div><p>${lines[0]}</p><p>${lines[1]}</p></div>`, 7],
  ['short lines that come again', `<div>${article}</div><ul>${'<li>They came back.</li>'.repeat(5)}</ul>`, 10],
  ['a refrain in the text', `<div>${lines.map((line) => `<p>${line}</p><p>${lines[0]}</p>`).join('')}</div>`, 6],
])('%s', (_case, html, kept) => {
  const found = blocksOf(documentOf(`<body><main>${html}</main></body>`).body, 'hidden');
  const keeps = withoutRepeats(found, new Uint8Array(found.blocks.length).fill(1));
  expect(keeps.filter((keep) => keep === 1)).toHaveLength(kept);
  expect(keeps[0]).toBe(1);
});

it('only what is kept makes a copy of what comes after it', () => {
  const found = blocksOf(documentOf(`<body><div>${article}</div><div>${article}</div></body>`).body, 'hidden');
  const chosen = Uint8Array.from(found.blocks, (_, index) => Number(index >= 5));
  expect(withoutRepeats(found, chosen)).toEqual(chosen);
});
