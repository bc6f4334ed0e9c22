// A sentence dropped alone comes back where nearly all around it is kept, and nowhere else.
import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/extract/choose/blocks';
import { withRemainder } from '../../../src/extract/choose/remainder';
import { documentOf } from '../html';

const kept = `<p>${'The harbour was quiet in the morning. '.repeat(60)}</p>`;

it.each([
  ['a sentence after the text', `${kept}<p>Here the book ends.</p>`, 1],
  ['a sentence before it', `<p>Here the book begins.</p>${kept}`, 1],
  ['words that are no sentence', `${kept}<p>Photograph: A. Example</p>`, 0],
  ['a sentence with a link', `${kept}<p>Read <a href="/b">the next</a>.</p>`, 0],
  ['a sentence in a box of its own', `${kept}<div><p>Here the book ends.</p></div>`, 0],
  ['among much else that is dropped', `${kept}<ul><li>${'Other news '.repeat(60)}</li></ul><p>Here it ends.</p>`, 0],
])('%s', (_case, html, restored) => {
  const found = blocksOf(documentOf(`<body><article>${html}</article></body>`).body, 'hidden');
  const chosen = Uint8Array.from(found.blocks, ({ text }) => Number(text.startsWith('The harbour')));
  const count = (keeps: Uint8Array): number => keeps.filter((keep) => keep === 1).length;
  expect(count(withRemainder(found, chosen)) - count(chosen)).toBe(restored);
});
