// How the text in the frame looks: attributes on its root, which the style sheet knows. Changing them loads nothing anew.
import { type ReaderLook, readerLooks, type Theme } from '../../../src/settings';

/** The `data-` attributes of a look. Where it leaves the theme open, the theme of the other pages counts. */
export function lookAttributes(look: ReaderLook, theme: Theme): Record<string, string> {
  return { ...look, theme: look.theme === 'system' ? theme : look.theme };
}

/** Shows a text in another look, in place. */
export function showLook(root: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  Object.assign(root.dataset, attributes);
}

/** A look with its text one size larger or smaller, as far as sizes go. */
export function resized(look: ReaderLook, by: 1 | -1): ReaderLook {
  const { size: sizes } = readerLooks;
  const at = sizes.indexOf(look.size) + by;
  return { ...look, size: sizes[Math.min(Math.max(at, 0), sizes.length - 1)]! };
}
