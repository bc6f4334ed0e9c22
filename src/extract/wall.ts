// Tells a page that keeps its text behind a wall: an offer to subscribe or to sign in, where the text breaks off.
import { marks } from './marks';

/** Without the first letter, which may be a capital: ignoring case takes three times as long. */
const named = [
  'aywall',
  'egwall',
  'ay-wall',
  'eg-wall',
  'ayWall',
  'piano-offer',
  'subscription-required',
  'ubscriber-only',
]
  .flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`])
  .join();

const offering =
  /subscri|sign in|log in|member|abonn|anmelden|registrier|s’inscri|suscri|regístr|assin|iscriv|prenumer|подпис|войти|登録|購読|会員|订阅|登录/i;

/** Longer ones hold the text itself. Lengths in characters. */
const longest = 800;

/** Whether such an offer is shown. Pages without a wall often hold an empty or hidden one. */
export function hasWall(copy: Document): boolean {
  return [...(copy.body?.querySelectorAll(named) ?? [])].some((element) => {
    const text = (element.textContent ?? '').trim();
    return text.length > 20 && text.length < longest && offering.test(text) && !element.closest(hidden);
  });
}

const hidden = `[${marks.hidden}], [hidden], [aria-hidden="true"]`;
