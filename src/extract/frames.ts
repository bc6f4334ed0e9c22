// Puts the text of frames of the page's own origin where a reader sees it, in the copy.
import { baseUriOf, type Pair } from './live';
import { lengthsOf } from './measure';

/** Two paragraphs: less is an advertisement, a form or a counter. */
const leastProse = 300;
/** Pixels: nobody reads in less. */
const narrowest = 200;
const lowest = 100;
/** More frames are no text. */
const most = 20;
const asSeen: CheckVisibilityOptions = { visibilityProperty: true };

/**
 * Replaces each frame that a reader reads in by a `div` with a copy of what it shows.
 * @param copied copies a document with what only the live one knows
 */
export function inlineFrames(frames: readonly Pair[], copied: (live: Document) => Document): void {
  for (const [original, twin] of frames.slice(0, most)) {
    const frame = original as HTMLIFrameElement;
    // None where the frame is of another origin, or shut off by `sandbox`.
    const { contentDocument, offsetWidth, offsetHeight } = frame;
    if (!contentDocument || offsetWidth < narrowest || offsetHeight < lowest || !frame.checkVisibility(asSeen))
      continue;
    const { body } = copied(contentDocument) as { body: HTMLElement | null };
    if (!body || lengthsOf(body).prose < leastProse) continue;
    if (baseUriOf(contentDocument) !== baseUriOf(frame)) resolve(body, baseUriOf(contentDocument));
    const text = twin.ownerDocument.createElement('div');
    text.append(...body.childNodes);
    twin.replaceWith(text);
  }
}

const addresses = ['href', 'src', 'poster', 'data-src'];

/** Away from its frame an address means the same only when it is whole. */
function resolve(body: Element, base: string): void {
  for (const name of addresses) {
    for (const element of body.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name)!;
      if (!address.startsWith('#') && URL.canParse(address, base)) {
        element.setAttribute(name, new URL(address, base).href);
      }
    }
  }
  for (const element of body.querySelectorAll('[srcset]')) {
    const set = element.getAttribute('srcset')!;
    element.setAttribute(
      'srcset',
      set.replace(/(^|,\s+)([^\s,]\S*)/g, (whole, before: string, address: string) =>
        URL.canParse(address, base) ? before + new URL(address, base).href : whole,
      ),
    );
  }
}
