// Drops boxes that stand in or around an article and are not of it: share rows, newsletters, related and popular links.
import { namesOf } from '../dom';
import { type Lengths, linkShare, measure } from '../measure';
import type { FurnitureWords, Pass } from '../page';
import { furnitureWords, namesOfFurniture } from './furniture-words';

const boxes = 'div, section, aside, ul, ol, p, nav, form, footer, table, dl, details, h2, h3, h4, h5, h6';

/** Furniture is never more than this share of what was chosen. */
const largest = 0.3;

export const furniture: Pass = (root, page) => {
  const words = furnitureWords(page);
  const lengthsOf = measure(root);
  const whole = lengthsOf(root).text;
  for (const box of root.querySelectorAll(boxes)) {
    const lengths = lengthsOf(box);
    if (lengths.text <= whole * largest && root.contains(box) && isFurniture(box, lengths, lengthsOf, words))
      box.remove();
  }
};

type LengthsOf = ReturnType<typeof measure>;

function isFurniture(
  box: Element,
  lengths: Readonly<Lengths>,
  lengthsOf: LengthsOf,
  { opening, advertising }: FurnitureWords,
): boolean {
  const isNamed = namesOfFurniture.test(
    namesOf(box)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase(),
  );
  const linked = linkShare(lengths);
  if (!isNamed && !isHeading(box) && lengths.text >= 40 && linked <= 0.5) return false;
  const opens = opening.test(beginningOf(box));
  const isOne = isHeading(box)
    ? opens && lengths.text < 60 && !proseAfter(box, lengthsOf)
    : isNamed
      ? opens || lengths.text < 60 || linked > 0.4 || box.matches('form, nav')
      : opens || advertising.test(beginningOf(box));
  return isOne && !box.closest('pre, math, .footnotes, figure') && !box.querySelector('pre, .footnotes');
}

/** As much of an element's text as patterns of first words need. */
function beginningOf(box: Element): string {
  return (box.textContent ?? '').trimStart().slice(0, 80).replace(/\s+/g, ' ').trim();
}

function isHeading(box: Element): boolean {
  return /^h[2-6]$/.test(box.localName);
}

/** Whether paragraphs of the article itself follow a heading before the next one. */
function proseAfter(heading: Element, lengthsOf: LengthsOf): boolean {
  for (let next = heading.nextElementSibling; next && !isHeading(next); next = next.nextElementSibling) {
    const lengths = lengthsOf(next);
    if (lengths.text > 120 && linkShare(lengths) < 0.3) return true;
  }
  return false;
}
