// Takes a copy of the page together with what only the live page knows, without a mark on the live page.
import { inParallel, localNameOf, shadowOf } from './live';
import { flattenShadowTrees } from './shadow';

/**
 * Attributes that the copy carries, so that it needs the live page no more:
 * `hidden` on what is not shown, `shown` with the address of the picture that the browser chose.
 */
export const marks = { hidden: 'data-offprint-hidden', shown: 'data-offprint-shown' } as const;

/**
 * A copy that nothing can run in and that no page can trip: it has no window, custom elements stay plain, and names by
 * which a page could shadow the DOM (`<input name=childNodes>` in a form) are gone. Synchronous: one moment of the page.
 */
export function copyOf(live: Document): Document {
  const copy = Node.prototype.cloneNode.call(live, true) as Document;
  const hosts: [Element, Element][] = [];
  inParallel(live, copy, (original, twin) => {
    disarm(twin);
    note(original, twin);
    if (shadowOf(original)) hosts.push([original, twin]);
  });
  flattenShadowTrees(hosts, (original, twin) => {
    disarm(twin);
    note(original, twin);
  });
  return copy;
}

const named = new Set('button embed fieldset form iframe img input object output select textarea'.split(' '));

/** Only these elements become properties of their form or document, by `name` and `id`. */
function disarm(twin: Element): void {
  if (!named.has(localNameOf(twin))) return;
  Element.prototype.removeAttribute.call(twin, 'name');
  Element.prototype.removeAttribute.call(twin, 'id');
}

function note(original: Element, twin: Element): void {
  if (isHidden(original)) Element.prototype.setAttribute.call(twin, marks.hidden, '');
  if (localNameOf(original) === 'img') noteShown(original as HTMLImageElement, twin);
}

function noteShown(image: HTMLImageElement, twin: Element): void {
  if (image.currentSrc) twin.setAttribute(marks.shown, image.currentSrc);
}

/** Elements without a box that are no less shown for it, or that hold data rather than text. */
const boxless = new Set('head meta link title base script style noscript template br wbr source track area'.split(' '));

function isHidden(element: Element): boolean {
  if (boxless.has(localNameOf(element))) return false;
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return false;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || visibility === 'collapse';
}
