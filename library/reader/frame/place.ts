// Where in an article a reader is. A place is told by blocks of the text, not by pixels: it outlives another font,
// another window and pictures that came later.

export interface Place {
  /** Which block stands at the upper edge of the window, counted through the article. */
  block: number;
  /** How much of it has gone by, 0 to 1. */
  share: number;
}

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, pre, blockquote, figure, tr';

/** The place at the upper edge of the frame; undefined at the very beginning. */
export function placeIn(article: Element): Place | undefined {
  const all = [...article.querySelectorAll(blocks)];
  const block = all.findLastIndex((each) => each.getBoundingClientRect().top < 0);
  if (block < 0) return undefined;
  const { top, height } = all[block]!.getBoundingClientRect();
  return { block, share: height > 0 ? Math.min(-top / height, 1) : 0 };
}

/** Scrolls to where a place was. One that the article no longer has is passed over. */
export function goToPlace(frame: Window, article: Element, place: Place): void {
  const block = article.querySelectorAll(blocks)[place.block];
  if (!block) return;
  const { top, height } = block.getBoundingClientRect();
  frame.scrollBy({ top: top + height * place.share, behavior: 'instant' });
}
