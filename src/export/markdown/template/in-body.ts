// Values in the body of a note. What a page calls itself, and what is noted of it, may hold anything: there it is text,
// with what emphasis and links it has; nothing in it is HTML, loads a picture, or leads to what could run.
import type { Settle } from './language';
import type { Value } from './value';

/** Written by us, as Markdown already. */
const written = new Set(['content', 'frontMatter']);
const addresses = new Set(['url', 'canonical', 'image']);

/** How values are put into a note by this template; what stands in its front matter is quoted there. */
export function inBody(template: string): Settle {
  const from = /^---\n[\s\S]*?\n---\n/.exec(template)?.[0].length ?? 0;
  return (value, name, at) => {
    if (at < from || written.has(name)) return value;
    return each(value, addresses.has(name) ? plainAddress : inert);
  };
}

function each(value: Value, change: (text: string) => string): Value {
  return typeof value === 'string' ? change(value) : value.map(change);
}

/** Signs that begin markup which does something: a character by its number, a picture. */
const begins = /(?<!\\)(\\*)(?=&#?\w+;|!\[(?!\[))/gi;

/**
 * The end of what is linked, before a place that could do more than lead somewhere: anything but these schemes, or one
 * word without any. The word ends where the next link may begin, so that a text full of them is read once.
 */
const leads =
  /(?<!\\)(\\*)(?=\][(:](?!\s*(?:<?(?:https?|mailto|tel|obsidian|zotero):|[^\s:()[\]&\\<>]+(?:[\s)]|$)|\)|$)))/gi;

/** Where an element could begin. Not a backslash: an address written out in the text would swallow it. */
const elements = /(?<!\\)(\\*)<(?=[a-z/!?]|$)/gi;

function inert(text: string): string {
  return text
    .replace(begins, escaping)
    .replace(leads, escaping)
    .replace(elements, (_, backslashes: string) => `${backslashes.slice(backslashes.length % 2)}&lt;`);
}

/** A sign after an odd number of backslashes is escaped already. */
function escaping(backslashes: string): string {
  return backslashes.length % 2 === 1 ? backslashes : `${backslashes}\\`;
}

/** An address ends a link or begins another by no sign of its own. */
function plainAddress(address: string): string {
  return address.replace(/[\s<>"`\\[\]]/g, encodeURIComponent);
}
