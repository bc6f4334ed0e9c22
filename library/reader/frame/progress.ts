// How far an article has been read, as far as its window tells.

export interface Progress {
  /** 0 at the beginning, 1 when the last line has come into view. */
  read: number;
  /** Whether the last line of the text is in view or gone by. */
  atEnd: boolean;
}

/** Lines are laid out in fractions of a pixel, windows scroll in whole ones. */
const tolerance = 2;

/** Notes, which are read where they are referred to, do not count as text. */
export function progressIn(frame: Window, article: Element): Progress {
  const start = article.getBoundingClientRect().top;
  const length = endOf(article) - start - frame.innerHeight;
  const gone = -start;
  const atEnd = gone + tolerance >= length;
  return { atEnd, read: atEnd ? 1 : Math.max(0, gone / length) };
}

function endOf(article: Element): number {
  const notes = article.querySelector(':scope > .footnotes');
  const last = notes?.previousElementSibling ?? article.lastElementChild;
  return (last ?? article).getBoundingClientRect().bottom;
}

/** Minutes that the rest takes, at least 1 until the end is reached. */
export function minutesLeft(minutes: number, { read, atEnd }: Progress): number {
  return atEnd ? 0 : Math.max(1, Math.round(minutes * (1 - read)));
}
