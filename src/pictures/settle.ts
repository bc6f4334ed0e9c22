// What came, as a file that can be kept: of a kind told by its bytes, and with nothing in it that runs.
import { cleanSvg } from './svg';
import { pictureType } from './type';

/** Undefined when it is no picture: a page that says "not found" and calls itself fine, an SVG that is none. */
export function settle(bytes: Uint8Array<ArrayBuffer>): Blob | undefined {
  const type = pictureType(bytes);
  if (type === undefined) return undefined;
  if (type !== 'image/svg+xml') return new Blob([bytes], { type });
  const drawing = cleanSvg(new TextDecoder().decode(bytes));
  return drawing === undefined ? undefined : new Blob([drawing], { type });
}
