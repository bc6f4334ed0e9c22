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

/** Of the texts of a page, in its order, which ones Readability keeps; undefined when it finds no article. */
export type Rival = (texts: readonly string[], copy: Document) => Uint8Array | undefined;

const mark = Symbol.for('offprint');
const rivalMark = Symbol.for('offprint rival');
const world = globalThis as typeof globalThis & { [mark]?: Hands; [rivalMark]?: Rival };

/** Undefined until the content script ran. */
export function handsInPage(): Hands | undefined {
  return world[mark];
}

export function offerHands(hands: Hands): void {
  world[mark] = hands;
}

/** Undefined until it was asked for. */
export function rivalInPage(): Rival | undefined {
  return world[rivalMark];
}

export function offerRival(rival: Rival): void {
  world[rivalMark] = rival;
}
