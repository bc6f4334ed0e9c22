// The words by which furniture of pages is known, in English; `words.ts` has those of the nine other languages with most
// web pages. Structure and position are asked first: alone, none of these drops anything but a label.
import type { FurnitureWords, PageContext } from '../page';

/** Names that publishing systems give to boxes that are not the article; matched at the borders of words, in small letters. */
export const namesOfFurniture =
  /(^|[\s_-])(share|sharing|sharedaddy|social|addthis|addtoany|newsletter|subscribe|subscription|signup|sign-up|related|recommend(ed|ations)?|recirc(ulation)?|popular-?posts?|most-?(read|popular)|trending|read-?(more|next|also)|more-?(from|stories)|promo|teaser|advert(isement)?s?|ad-?(slot|unit|container|label|box)|sponsored|outbrain|taboola|comments?|disqus|breadcrumbs?|skip-?link|screen-reader|author-?(box|bio|card|info)|about-?author|post-?nav(igation)?|pagination|tags?-?(list|links|cloud)|(post|article|entry)-?tags|cookie|paywall|donate|donation|follow-?us|cta)([\s_-]|$)/;

/** Of each pattern the words alone, parted by `|`. */
export type Sources = Readonly<Record<keyof FurnitureWords, string>>;

const english: Sources = {
  opening: [
    'share (?:this|on|via)|share$|tweet$|email this|blogthis|follow us|copy link',
    String.raw`related(?: (?:articles?|posts?|stories|content|links|reading|topics))?(?::|$)|read (?:more|also|next)\b|(?:must|also|can also) read\b|see also:|keep reading|up next|more (?:from|on|stories)\b|you (?:may|might) also (?:like|enjoy)|recommended(?: for you| reading)?:?$|popular posts|most (?:read|popular)|latest (?:news|stories|posts)$|don['’]t miss`,
    String.raw`sign up (?:for|to)\b|subscribe (?:to|now|today)|subscribe$|get our newsletter|join our (?:newsletter|mailing)|support (?:us|our work)|donate\b|advertisement|sponsored|skip to`,
    String.raw`\d* ?comments?:?$|no comments|leave a (?:comment|reply)|post a comment|tags?:|filed under|posted in|labels:|topics:$|about the author|next (?:article|post)|previous (?:article|post)|older posts?|newer posts?`,
  ].join('|'),
  advertising:
    'advertisement|ads? by .{0,20}|sponsored(?: content)?|promoted|(?:article|story) continues (?:below|after).{0,20}|continue reading below',
  rights: 'all rights reserved',
  references:
    'references?|sources?|bibliography|works cited|citations|notes|footnotes|further reading|external links|links|see also|resources|credits',
  by: '(?:written |posted |words |text )?by',
  readingTime: String.raw`min(?:ute)?s?\.?(?:[\s-]*read(?:ing time)?)?`,
};

/** Patterns of English and of the languages given. */
export function patternsOf(others?: Sources): FurnitureWords {
  const any = (name: keyof Sources): string => (others ? `${english[name]}|${others[name]}` : english[name]);
  return {
    opening: new RegExp(`^(?:${any('opening')})`, 'i'),
    advertising: new RegExp(`^(?:${any('advertising')})[:.]?$`, 'i'),
    rights: new RegExp(
      `^(?:©|\\(c\\) ?\\d{4}|copyright\\b|(?:featured )?(?:images?|photos?) (?:is |are )?(?:used under|courtesy|licensed))|(?:${any('rights')})\\.?$`,
      'i',
    ),
    references: new RegExp(`^(?:${any('references')})\\b`, 'i'),
    by: new RegExp(`^(?:${any('by')})[\\s:：]*`, 'i'),
    readingTime: new RegExp(`^\\W*\\d{1,3}[\\s-]*(?:${any('readingTime')})\\W*$`, 'i'),
  };
}

let ofEnglish: FurnitureWords | undefined;

/** The patterns for a page: of English alone where it is in no other language. */
export function furnitureWords({ brought }: PageContext): FurnitureWords {
  if (brought.furnitureWords) return brought.furnitureWords;
  ofEnglish ??= patternsOf();
  return ofEnglish;
}

/** "On behalf of Lee & Chan | May 3, 2019 | Tides": how firms sign. */
export const signedFor = /^on behalf of\b.*\b(?:19|20)\d\d\b/i;
