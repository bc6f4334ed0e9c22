// What a long article says is sent once: its text and its source repeat the words of its HTML, and refer to it instead.
import type { Extraction, Reference, SaidOnce } from './model';

/** UTF-16 units of HTML below which a message is too small to gain by it. */
const long = 100_000;

/** A run of plain text that is worth a reference. Looked for at its beginning only: one too short is not read again from each letter. */
const run = /(?<![^<>&\n])[^<>&\n]{64,}/g;

/** How far beyond the last place the next is looked for: both go through the article in its order. */
const reach = 16_000;

/** The extraction as a page sends it. */
export function saidOnce({ article, source, ...rest }: Extraction): SaidOnce {
  const { html, text } = article;
  const refer = (said: string) => (html.length < long ? said : referring(said, html));
  return {
    ...rest,
    article: { ...article, text: refer(text) },
    ...(source !== undefined && { source: refer(source) }),
  };
}

/** The extraction as it was made. */
export function saidAgain({ article, source, ...rest }: SaidOnce): Extraction {
  const { html, text } = article;
  return {
    ...rest,
    article: { ...article, text: resolved(text, html) },
    ...(source !== undefined && { source: resolved(source, html) }),
  };
}

function referring(said: string, html: string): (string | Reference)[] {
  const pieces: (string | Reference)[] = [];
  let own = 0;
  let at = 0;
  for (const { 0: words, index } of said.matchAll(run)) {
    const found = html.slice(at, at + reach + words.length).indexOf(words);
    if (found === -1) continue;
    at += found;
    if (index > own) pieces.push(said.slice(own, index));
    pieces.push([at, words.length]);
    own = index + words.length;
    at += words.length;
  }
  if (own < said.length) pieces.push(said.slice(own));
  return pieces;
}

function resolved(said: string | readonly (string | Reference)[], html: string): string {
  if (typeof said === 'string') return said;
  return said.map((piece) => (typeof piece === 'string' ? piece : html.slice(piece[0], piece[0] + piece[1]))).join('');
}
