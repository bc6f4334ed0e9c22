// What the scripts in one page hand each other: they share the extension's own world there, which the page cannot see.
import type { Extraction, SiteRule } from './model';

/** What the content script does for the picker and for further pages, so that extraction is in the page only once. */
export interface Hands {
  /** The text of the article as extraction chooses it. */
  articleText(rules: readonly SiteRule[]): Promise<string>;
  /** The article made of these elements alone. Rejects with a `CaptureError`. */
  extractPicked(
    kept: readonly Element[],
    wish: { withSource: boolean; rules: readonly SiteRule[] },
  ): Promise<Extraction>;
  /** The article of a page that was read from elsewhere. Rejects with a `CaptureError`. */
  extractFrom(
    page: Document,
    url: string,
    wish: { withSource: boolean; rules: readonly SiteRule[] },
  ): Promise<Extraction>;
  /** The sanitiser. */
  sanitise(content: Element): HTMLElement;
}

const mark = Symbol.for('offprint');
const partsMark = Symbol.for('offprint parts');
const world = globalThis as typeof globalThis & { [mark]?: Hands; [partsMark]?: Record<string, object> };

/** Undefined until the content script ran. */
export function handsInPage(): Hands | undefined {
  return world[mark];
}

export function offerHands(hands: Hands): void {
  world[mark] = hands;
}

/** A part of extraction that only some pages need; undefined until it was brought. */
export function partInPage(name: string): object | undefined {
  return world[partsMark]?.[name];
}

export function offerPart(name: string, part: object): void {
  world[partsMark] = { ...world[partsMark], [name]: part };
}
