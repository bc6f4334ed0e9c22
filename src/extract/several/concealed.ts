// What the live page does not show is not shown on the other pages of its article either: they share a style sheet, which
// a page that is merely parsed lacks.
import { elementsIn, localNameOf, parentOf } from '../live';
import { marks } from '../marks';

/** What style sheets know the elements by that a live page holds out of sight, and nowhere in sight. */
export type Concealed = ReadonlySet<string>;

export function concealedIn(live: Document): Concealed {
  const inSight = new Set<string>();
  const outOfSight = new Set<string>();
  for (const element of elementsIn(live, named)) {
    if (checkVisibility.call(element)) inSight.add(signOf(element));
    else if (getComputedStyle(element).display === 'none' && checkVisibility.call(parentOf(element) as Element))
      outOfSight.add(signOf(element));
  }
  for (const sign of inSight) outOfSight.delete(sign);
  return outOfSight;
}

/** Marks as hidden in a parsed page what looks, by its names, like what is concealed in a live one. */
export function conceal(parsed: Document, concealed: Concealed): void {
  for (const element of elementsIn(parsed, named))
    if (concealed.has(signOf(element))) Element.prototype.setAttribute.call(element, marks.hidden, '');
}

const named = 'body [id], body [class]';

const { checkVisibility, getAttribute } = Element.prototype;

/** What style sheets know an element by. */
function signOf(element: Element): string {
  const classes = (getAttribute.call(element, 'class') ?? '').split(/\s+/).filter(Boolean).sort();
  return `${localNameOf(element)}#${getAttribute.call(element, 'id') ?? ''}.${classes.join('.')}`;
}
