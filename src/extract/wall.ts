// Tells a page that keeps its text behind a wall: an offer to subscribe or to sign in, where the text breaks off.
import type { Called } from './called';
import { inWords } from './in-words';
import { marks } from './marks';

const names = ['paywall', 'regwall', 'pay-wall', 'reg-wall', 'piano-offer', 'subscription-required', 'subscriber-only'];
const named = names.flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]).join();

const offering = inWords((others) => new RegExp(`subscri|sign in|log in|member${others?.offers ?? ''}`, 'i'));

/** Longer ones hold the text itself. Lengths in characters. */
const longest = 800;

/** Whether such an offer is shown. Pages without a wall often hold an empty or hidden one. */
export function hasWall(copy: Document, called: Called): boolean {
  if (!called.has(names)) return false;
  return [...(copy.body?.querySelectorAll(named) ?? [])].some((element) => {
    const text = (element.textContent ?? '').trim();
    return text.length > 20 && text.length < longest && offering().test(text) && !element.closest(hidden);
  });
}

const hidden = `[${marks.hidden}], [hidden], [aria-hidden="true"]`;
