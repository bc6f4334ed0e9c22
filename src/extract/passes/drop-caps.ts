// Joins a first letter that the page draws large with the word it begins.
import { textOf } from '../dom';
import type { Pass } from '../page';

export const dropCaps: Pass = (root) => {
  for (const cap of root.querySelectorAll('[class*="drop" i][class*="cap" i], [class*="initial" i], .lettrine')) {
    const letter = textOf(cap);
    if (letter.length > 0 && letter.length <= 3 && !cap.querySelector('img')) join(cap, letter);
  }
};

function join(cap: Element, letter: string): void {
  const next = cap.nextSibling;
  if (next?.nodeType === Node.TEXT_NODE && /\p{L}$/u.test(letter)) {
    const rest = next.nodeValue!;
    // A capital after the space begins a word of its own: "I Went", "A Boat".
    if (/^\s+\p{Ll}/u.test(rest) && !/^[AIOYÀÉÓ]$/u.test(letter)) next.nodeValue = rest.trimStart();
  }
  cap.replaceWith(letter);
}
