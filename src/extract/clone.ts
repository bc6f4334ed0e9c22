// Takes a copy of the page together with what only the live page knows, without a mark on the live page.
import { inlineFrames } from './frames';
import { elementsIn, localNameOf, type Pair, shadowOf } from './live';
import { marks } from './marks';
import { notePictures } from './pictures-seen';
import { flattenShadowTrees } from './shadow';
import { shaped } from './shape';

/**
 * A copy that nothing can run in and that no page can trip: it has no window, custom elements stay plain, and names by
 * which a page could shadow the DOM (`<input name=childNodes>` in a form) are gone. Synchronous: one moment of the page.
 * @param find is given the copy while it is node for node the live page: what it finds stays in the copy
 */
export function copyOf(live: Document, find?: (copy: Document) => void): Document {
  return shaped(copied(live, find));
}

function copied(live: Document, find?: (copy: Document) => void): Document {
  const copy = Node.prototype.cloneNode.call(live, true) as Document;
  find?.(copy);
  const hosts = note(live, copy);
  flattenShadowTrees(hosts, note);
  return copy;
}

/**
 * Marks in the copy of a tree what the live one knows, and gives the elements that have a shadow tree, with their twins.
 * What stands inside an element without a box needs no look: asking for its style is what costs most.
 */
function note(live: Node, copy: Node): Pair[] {
  const originals = [...elementsIn(live)];
  const twins = elementsIn(copy);
  const head = elementsIn(live, ':root > head')[0];
  const hosts: Pair[] = [];
  let shownFrom = 0;
  for (let index = 0; index < originals.length; index += 1) {
    const original = originals[index]!;
    if (original === head) {
      index += elementsIn(head).length; // never seen
      continue;
    }
    if (shadowOf(original)) hosts.push([original, twins[index]!]);
    if (index < shownFrom || checkVisibility.call(original, asSeen)) continue;
    const display = displayOfHidden(original);
    if (display) Element.prototype.setAttribute.call(twins[index], marks.hidden, '');
    if (display === 'none') shownFrom = index + 1 + elementsIn(original).length;
  }
  const twinsOf = (selector: string): Pair[] => pairs(originals, twins, elementsIn(live, selector));
  noteClipped(twinsOf(mayBeClipped));
  notePictures(twinsOf);
  inlineFrames(twinsOf('iframe, frame'), copied);
  disarm(copy);
  return hosts;
}

/** Some of the originals, in their order, each with its twin: it stands at the same place, so the copy need not be searched too. */
function pairs(originals: readonly Element[], twins: NodeListOf<Element>, some: NodeListOf<Element>): Pair[] {
  let place = -1;
  return Array.from(some, (original) => {
    place = originals.indexOf(original, place + 1);
    return [original, twins[place]!];
  });
}

const { checkVisibility } = Element.prototype;
const asSeen: CheckVisibilityOptions = { visibilityProperty: true };

/** Elements without a box that are no less shown for it, or that hold data rather than text. */
const boxless = new Set('head meta link title base script style noscript template br wbr source track area'.split(' '));

/** How an element without a box is displayed, when that is why it is not seen. */
function displayOfHidden(original: Element): string | undefined {
  if (boxless.has(localNameOf(original))) return undefined;
  const { display, visibility } = getComputedStyle(original);
  return display === 'none' || visibility === 'hidden' || visibility === 'collapse' ? display : undefined;
}

/** Words for screen readers are shown on a spot of one pixel. Asking every element for its size would cost too much. */
const mayBeClipped = 'figure span, [class*="visually"], [class*="screen-reader"], [class*="sr-only"]';

function noteClipped(some: readonly Pair[]): void {
  for (const [original, twin] of some) {
    if (isClipped(original as HTMLElement)) Element.prototype.setAttribute.call(twin, marks.hidden, '');
  }
}

function isClipped(original: HTMLElement): boolean {
  const { offsetWidth, offsetHeight } = original;
  const isSpot = offsetWidth <= 1 && offsetHeight <= 1 && offsetWidth + offsetHeight > 0;
  return isSpot && getComputedStyle(original).position === 'absolute';
}

/** Only these elements become properties of their form or document, by `name` and `id`. */
const named = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea'
  .split(', ')
  .map((tag) => `${tag}[name], ${tag}[id]`)
  .join();

/** Takes away the names by which a page shadows the DOM's own. */
export function disarm(copy: Node): void {
  for (const twin of elementsIn(copy, named)) {
    Element.prototype.removeAttribute.call(twin, 'name');
    Element.prototype.removeAttribute.call(twin, 'id');
  }
}
