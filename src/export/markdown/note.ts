// A capture as one Markdown note, as the user's template has it.
import type { FullCapture } from '../../model';
import { parseArticle } from '../article';
import { bodyOf } from './body';
import { inBody } from './template/in-body';
import { fill, parseTemplate } from './template/language';
import { valueNames, valuesOf } from './template/values';

/** Writes notes by one template. `place` says where an image is, by its address on the web. */
export function noteWriter(template: string) {
  const parsed = parseTemplate(template, valueNames);
  const settle = inBody(template);
  return (capture: FullCapture, place?: (address: string) => string | undefined): string => {
    const root = parseArticle(capture.html);
    for (const image of place ? root.querySelectorAll('img') : []) {
      const file = place?.(image.getAttribute('src') ?? '');
      if (file !== undefined) image.setAttribute('src', asAddress(file));
    }
    return `${fill(parsed, valuesOf(capture, bodyOf(root)), settle).trimEnd()}\n`;
  };
}

/** A path as an address: what would end it there is written by its number. Blanks are seen to by whoever writes it. */
function asAddress(path: string): string {
  return path.replace(/[%#?]/g, encodeURIComponent);
}
