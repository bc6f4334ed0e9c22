// Posts of one template are kept alike: what nearly all of them keep in a place, and the head of each.
import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/extract/choose/blocks';
import { withKin } from '../../../src/extract/choose/kin';
import { documentOf } from '../html';

const post = (head: string, body = 'The river rises.', end = ''): string =>
  `<article class="post"><header>${head}</header><p>${body}</p>${end}</article>`;
const clock = (kept: boolean): string => `<time>${kept ? '18.20' : 'at six'}</time>`;
const signed = `${clock(false)}<p>Kofi Lund</p>`;

/** Kept are texts with a number or "rises", as the model would have it; told is what comes back. */
it.each([
  [
    'a post like four others',
    [...Array(4).fill(post(clock(true))), post(clock(true), 'It falls.')].join(''),
    ['It falls.'],
  ],
  [
    'the heads that name who writes, whole',
    [...Array(6).fill(post(clock(true))), post(signed), post(signed)].join(''),
    ['at six', 'Kofi Lund', 'at six', 'Kofi Lund'],
  ],
  ['no heads where many are dropped', [...Array(3).fill(post(clock(true))), post(signed), post(signed)].join(''), []],
  ['no posts fewer than three', post(clock(true)) + post(clock(true), 'It falls.'), []],
])('%s', (_case, html, expected) => {
  const found = blocksOf(documentOf(`<body><main>${html}</main></body>`).body, 'hidden');
  const chosen = Uint8Array.from(found.blocks, ({ text }) => Number(/\d|rises/.test(text)));
  const keeps = withKin(found, chosen);
  expect(found.blocks.filter((_, at) => keeps[at] !== chosen[at]).map(({ text }) => text)).toEqual(expected);
});
