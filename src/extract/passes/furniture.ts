// Drops boxes that stand in or around an article and are not of it: share rows, newsletters, related and popular links.
import { linkDensity, namesOf, textOf } from '../dom';
import type { Pass } from '../page';

const boxes = 'div, section, aside, ul, ol, p, nav, form, footer, table, dl, details, h2, h3, h4, h5, h6';

/** Names that publishing systems give to such boxes; matched at the borders of words. */
const named =
  /(^|[\s_-])(share|sharing|sharedaddy|social|addthis|addtoany|newsletter|subscribe|subscription|signup|sign-up|related|recommend(ed|ations)?|popular-?posts?|most-?(read|popular)|read-?(more|next|also)|more-?(from|stories)|promo|advert(isement)?|ad-?(slot|unit|container)|outbrain|taboola|comments?|disqus|breadcrumbs?|skip-?link|screen-reader|author-?(box|bio|card)|post-?nav(igation)?|pagination|tags?-?(list|links|cloud)|post-?tags|cookie|paywall|donate|donation)([\s_-]|$)/i;

/** First words of such boxes. */
const opening =
  /^(share (this|on|via)|share$|related( (articles?|posts?|stories|content|links|reading))?:?$|read (more|also|next)\b|more (from|on|stories)\b|you (may|might) also (like|enjoy)|recommended( for you)?$|popular posts|most (read|popular)|sign up (for|to)|subscribe (to|now)|get our newsletter|advertisement|sponsored|\d* ?comments?:?$|no comments|leave a (comment|reply)|post a comment|skip to|tags?:|filed under|posted in|labels:|email this|blogthis)/i;

export const furniture: Pass = (root) => {
  for (const box of root.querySelectorAll(boxes)) {
    if (root.contains(box) && isFurniture(box, root)) box.remove();
  }
};

function isFurniture(box: Element, root: Element): boolean {
  if (box.closest('pre, math, .footnotes, figure') || box.querySelector('pre, .footnotes')) return false;
  const text = textOf(box);
  if (isHeading(box)) return opening.test(text) && text.length < 60 && !proseAfter(box);
  const share = text.length / Math.max(1, textOf(root).length);
  if (share > 0.3) return false;
  const isNamed = named.test(namesOf(box));
  const opens = opening.test(text);
  if (isNamed && opens) return true;
  if (isNamed) return text.length < 60 || linkDensity(box) > 0.4 || box.matches('form, nav');
  return opens && (linkDensity(box) > 0.5 || text.length < 40);
}

function isHeading(box: Element): boolean {
  return /^h[2-6]$/.test(box.localName);
}

/** Whether paragraphs of the article itself follow a heading before the next one. */
function proseAfter(heading: Element): boolean {
  for (let next = heading.nextElementSibling; next && !isHeading(next); next = next.nextElementSibling) {
    if (textOf(next).length > 120 && linkDensity(next) < 0.3) return true;
  }
  return false;
}
