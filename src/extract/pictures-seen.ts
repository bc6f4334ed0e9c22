// Pictures as the live page shows them: which candidate the browser chose, pixels that have no address elsewhere,
// backgrounds that are content.
import { type Pair, shadowOf } from './live';
import { marks } from './marks';

/** Notes in the copy of a tree what its pictures are. */
export function notePictures(twinsOf: (selector: string) => readonly Pair[]): void {
  noteImages(twinsOf('img'));
  noteBackgrounds(twinsOf(mayBePicture));
}

/** The most images of a tree whose pixels are taken, since taking them holds the page up; and their width. */
const mostDrawn = 12;
const widest = 1600;

function noteImages(images: readonly Pair[]): void {
  let drawn = 0;
  for (const [original, twin] of images) {
    const image = original as HTMLImageElement;
    const { currentSrc } = image;
    if (typeof currentSrc !== 'string') continue; // an image by its name alone, of SVG or XML
    if (isSpot(image)) for (const side of ['width', 'height']) twin.setAttribute(side, '1');
    const isLocal = currentSrc.startsWith('blob:');
    if (isLocal && drawn >= mostDrawn) continue;
    if (isLocal) drawn += 1;
    const shown = isLocal ? pixelsOf(image) : currentSrc;
    if (shown) twin.setAttribute(marks.shown, shown);
  }
}

/** A counter of visits, whoever sets its size; not what waits for its picture. */
function isSpot({ offsetWidth, offsetHeight, naturalWidth, dataset }: HTMLImageElement): boolean {
  return offsetWidth === 1 && offsetHeight === 1 && naturalWidth <= 1 && Object.keys(dataset).length === 0;
}

/** A `blob:` address is gone with its page, and often earlier: what is shown is drawn again. */
function pixelsOf(image: HTMLImageElement): string | undefined {
  const { naturalWidth: width, naturalHeight: height } = image;
  if (width < 2 || height < 2) return undefined;
  const scale = Math.min(1, widest / width);
  // Through the prototype: a page can shadow `document.createElement` by an image of that name.
  const canvas = Document.prototype.createElement.call(document, 'canvas') as HTMLCanvasElement;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.9);
  } catch {
    return undefined; // not decoded, or of another site
  }
}

/** Elements that are a picture by their role, or by what they are called where pictures stand. */
const mayBePicture =
  '[role="img" i]:not(img, svg), figure :is(div, span, a), :is(div, span, a)[style*="background" i], ' +
  ':is(div, span, a):is([class*="image" i], [class*="photo" i], [class*="picture" i])';

/** CSS pixels: less is an icon, a logo, an ornament. */
const least = { width: 200, height: 120 };

function noteBackgrounds(elements: readonly Pair[]): void {
  for (const [original, twin] of elements) {
    const element = original as HTMLElement;
    if (!isEmpty(element)) continue;
    const { offsetWidth, offsetHeight } = element;
    if (offsetWidth < least.width || offsetHeight < least.height) continue;
    const { backgroundImage, backgroundRepeat, backgroundSize } = getComputedStyle(element);
    const address = /^url\("(https?:[^"\\]+)"\)$/.exec(backgroundImage)?.[1];
    const isPattern = backgroundRepeat !== 'no-repeat' && backgroundSize === 'auto';
    if (address && !isPattern) twin.setAttribute(marks.shown, address);
  }
}

/** One that holds text or pictures has its background behind them. Whoever holds more than a veil is not asked for his text. */
function isEmpty(element: Element): boolean {
  const isShallow = [...element.children].every(({ childElementCount }) => childElementCount === 0);
  return isShallow && !shadowOf(element) && (element.textContent ?? '').trim() === '';
}
