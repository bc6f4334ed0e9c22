// The headings of the article in the frame: what a table of contents lists.

/** A part of the article. */
export interface Section {
  heading: HTMLElement;
  words: string;
  /** 0 for the topmost kind of heading that the article has. */
  depth: number;
}

/** Below this an article is looked over faster than its table of contents. */
const fewest = 3;

/** Parts beyond this depth are left out: they are details of a part. */
const deepest = 2;

/** The parts of an article in their order; none when there are so few that a table would tell nothing. */
export function outlineOf(article: Element): Section[] {
  // The first heading is the title, which the reader wrote itself.
  const headings = [...article.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].slice(1);
  const named = headings.map((heading) => ({ heading, words: wordsOf(heading), level: Number(heading.localName[1]) }));
  const told = named.filter(({ words }) => words !== '');
  const levels = [...new Set(told.map(({ level }) => level))].sort();
  const sections = told
    .map(({ heading, words, level }) => ({ heading, words, depth: levels.indexOf(level) }))
    .filter(({ depth }) => depth <= deepest);
  return sections.length < fewest ? [] : sections;
}

function wordsOf(heading: HTMLElement): string {
  return (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Place in the list of the part that a reader is in: the last whose heading has come up to the top; -1 before the first. */
export function currentSection(sections: readonly Section[], top: number): number {
  return sections.findLastIndex(({ heading }) => heading.getBoundingClientRect().top <= top);
}
