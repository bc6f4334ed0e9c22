// A Markdown note read back by a parser that is not ours (micromark, with GFM).
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse } from 'yaml';

export interface ReadNote {
  matter: Record<string, unknown>;
  /** What a reader of GFM makes of the body, HTML let through. */
  body: HTMLElement;
}

export function readNote(note: string): ReadNote {
  const [, matter, markdown] = /^---\n(.*?\n)---\n(.*)$/s.exec(note) ?? [];
  if (matter === undefined || markdown === undefined) throw new Error('No front matter');
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return { matter: parse(matter), body: new DOMParser().parseFromString(html, 'text/html').body };
}

/** The words of a tree, whatever white space is around them; math and what renderers add left out. */
export function wordsOf(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(
    '[data-footnote-backref], [data-footnote-ref], .sr-only, a[href^="#fnref"], a[href^="#user-content-fn"], math, li[id] > a[role]',
  )) {
    added.remove();
  }
  const blocks =
    'p, li, td, th, h1, h2, h3, h4, h5, h6, pre, blockquote, br, caption, dt, dd, figcaption, summary, div, tr';
  for (const block of copy.querySelectorAll(blocks)) block.after(' ');
  for (const block of copy.querySelectorAll(blocks)) block.before(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
