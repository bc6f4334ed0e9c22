// The title of a page or a chapter is its one heading of the first rank; those of the article follow without a gap.
import { rename } from '../tree';

/** Below the title, each heading is at most one rank below the one it stands under. */
export function raiseHeadings(root: HTMLElement): void {
  /** The ranks, as the article has them, of the headings that the present one stands under. */
  const above: number[] = [];
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const rank = Number(heading.localName[1]);
    while (above.length > 0 && above.at(-1)! >= rank) above.pop();
    above.push(rank);
    const name = `h${Math.min(6, above.length + 1)}`;
    if (name === heading.localName) continue;
    const renamed = rename(heading, name);
    for (const { name: attribute, value } of heading.attributes) renamed.setAttribute(attribute, value);
  }
}
