// Drops boxes that stand in or around an article and are not of it: share rows, newsletters, related and popular links.
import { namesOf } from '../dom';
import { type Lengths, linkShare, measure } from '../measure';
import type { Pass } from '../page';

const boxes = 'div, section, aside, ul, ol, p, nav, form, footer, table, dl, details, h2, h3, h4, h5, h6';

/** Names that publishing systems give to such boxes; matched at the borders of words. */
const named =
  /(^|[\s_-])(share|sharing|sharedaddy|social|addthis|addtoany|newsletter|subscribe|subscription|signup|sign-up|related|recommend(ed|ations)?|popular-?posts?|most-?(read|popular)|read-?(more|next|also)|more-?(from|stories)|promo|advert(isement)?|ad-?(slot|unit|container)|outbrain|taboola|comments?|disqus|breadcrumbs?|skip-?link|screen-reader|author-?(box|bio|card)|post-?nav(igation)?|pagination|tags?-?(list|links|cloud)|post-?tags|cookie|paywall|donate|donation)([\s_-]|$)/i;

/** First words of such boxes. */
const opening =
  /^(share (this|on|via)|share$|related( (articles?|posts?|stories|content|links|reading))?:?$|read (more|also|next)\b|more (from|on|stories)\b|you (may|might) also (like|enjoy)|recommended( for you)?$|popular posts|most (read|popular)|sign up (for|to)|subscribe (to|now)|get our newsletter|advertisement|sponsored|\d* ?comments?:?$|no comments|leave a (comment|reply)|post a comment|skip to|tags?:|filed under|posted in|labels:|email this|blogthis)/i;

export const furniture: Pass = (root) => {
  const lengthsOf = measure(root);
  const whole = lengthsOf(root).text;
  for (const box of root.querySelectorAll(boxes)) {
    const lengths = lengthsOf(box);
    if (lengths.text <= whole * 0.3 && root.contains(box) && isFurniture(box, lengths, lengthsOf)) box.remove();
  }
};

type LengthsOf = ReturnType<typeof measure>;

function isFurniture(box: Element, lengths: Readonly<Lengths>, lengthsOf: LengthsOf): boolean {
  const isNamed = named.test(namesOf(box));
  const linked = linkShare(lengths);
  if (!isNamed && !isHeading(box) && lengths.text >= 40 && linked <= 0.5) return false;
  const opens = opening.test(beginningOf(box));
  const isOne = isHeading(box)
    ? opens && lengths.text < 60 && !proseAfter(box, lengthsOf)
    : isNamed
      ? opens || lengths.text < 60 || linked > 0.4 || box.matches('form, nav')
      : opens;
  return isOne && !box.closest('pre, math, .footnotes, figure') && !box.querySelector('pre, .footnotes');
}

/** As much of an element's text as patterns of first words need. */
function beginningOf(box: Element): string {
  return (box.textContent ?? '').trimStart().slice(0, 80).replace(/\s+/g, ' ').trim();
}

function isHeading(box: Element): boolean {
  return /^h[2-6]$/.test(box.localName);
}

/** Whether paragraphs of the article itself follow a heading before the next one. */
function proseAfter(heading: Element, lengthsOf: LengthsOf): boolean {
  for (let next = heading.nextElementSibling; next && !isHeading(next); next = next.nextElementSibling) {
    const lengths = lengthsOf(next);
    if (lengths.text > 120 && linkShare(lengths) < 0.3) return true;
  }
  return false;
}
