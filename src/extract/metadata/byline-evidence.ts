// What else on a page tells that a name is its author's.
import { inWords } from '../in-words';
import type { Line } from './lines';

/** Whether a page names somebody anywhere. */
export function isNamedBy(lines: Line[], name: string): boolean {
  const key = name.toLowerCase();
  return lines.some(({ text }) => text.toLowerCase().includes(key));
}

/** Whether a name stands by the title, or in what is marked as a byline. */
export function isShownBy(lines: Line[], titleAt: number, name: string): boolean {
  const key = name.toLowerCase();
  return lines.some(
    ({ text, names, isByline, isElsewhere }, at) =>
      (names.includes(name) && !isElsewhere) ||
      ((isByline || (titleAt >= 0 && !isElsewhere && Math.abs(at - titleAt) <= 12)) &&
        at !== titleAt &&
        text.length < name.length + 30 &&
        text.toLowerCase().includes(key)),
  );
}

/** "Ann Lee is a gardener in Delft.": a page tells of its authors. */
export function isToldOf(lines: Line[], at: number, name: string): boolean {
  return lines.some(({ text }, index) => index !== at && text.length > 60 && tellsOf(text, name));
}

/** Whether a text begins by telling who somebody is. */
export function tellsOf(text: string, name: string): boolean {
  return text.startsWith(name) && told().test(text.slice(name.length));
}

const told = inWords(
  (others) => new RegExp(`^(?:,| \\(| (?:is|was|has|writes|covers|joined|works|lives${others?.told ?? ''})\\s)`),
);
