// Shows the text that a page keeps for browsers without scripts, where it shows none by itself: forums that build
// themselves by script keep their posts there.
import { make } from '../dom';
import { lengthsOf } from '../measure';
import type { Pass } from '../page';
import { disarmed } from '../parsed';

/** Shorter ones ask to switch scripts on. */
const shortest = 300;

export const noscriptText: Pass = (root) => {
  const largest = [...root.querySelectorAll('body noscript')].reduce(
    (one, other) => (sourceOf(other).length > sourceOf(one).length ? other : one),
    root,
  );
  if (largest === root || sourceOf(largest).length < shortest) return;
  const parsed = disarmed(sourceOf(largest)).body;
  const { prose } = lengthsOf(parsed);
  if (prose < shortest || prose <= lengthsOf(root).prose) return;
  const shown = make(root, 'div');
  shown.append(...[...parsed.childNodes].map((node) => root.ownerDocument.importNode(node, true)));
  largest.replaceWith(shown);
};

function sourceOf(noscript: Element): string {
  return noscript.localName === 'noscript' ? (noscript.textContent ?? '') : '';
}
