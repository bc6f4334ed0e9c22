// What the page says it is about, and what may be done with it: section, keywords, licence.
import { textOf } from '../dom';
import { type Claim, claimsFor, valuesOf } from './claims';

/** Pages for search engines list hundreds. */
const mostKeywords = 30;
const longest = 80;

/** The first that is a name, not an address. */
export function sectionOf(claims: Claim[]): string {
  return valuesOf(claims, 'section').find((value) => value.length <= longest && !/^https?:/.test(value)) ?? '';
}

/** Each once, from the first source that gives any: what is said in two places differs in spelling only. */
export function keywordsOf(claims: Claim[]): string[] {
  const said = claimsFor(claims, 'keywords');
  const keywords = new Map<string, string>();
  for (const { value } of said.filter(({ source }) => source === said[0]?.source)) {
    for (const word of value.split(/[,;，、\n]/).map((each) => each.trim())) {
      const key = word.toLowerCase();
      if (word !== '' && word.length <= longest && !keywords.has(key)) keywords.set(key, word);
    }
  }
  return [...keywords.values()].slice(0, mostKeywords);
}

const namesLicence = /licen[cs]|lizenz|creative commons|\bcc[ -]?(by|0)|public domain/i;

/** Address or name. A statement of rights is no licence; neither is the licence of a picture. */
export function licenceOf(copy: Document, claims: Claim[], base: string): string {
  const claimed = valuesOf(claims, 'licence').find((value) => /^https?:/.test(value) || namesLicence.test(value));
  if (claimed) return claimed;
  const link = [...copy.querySelectorAll('link[rel~="license" i][href], a[rel~="license" i][href]')].find(
    (element) => !element.closest('figure, aside, [class*="caption" i]'),
  );
  const href = link?.getAttribute('href') ?? '';
  return link && URL.canParse(href, base) ? new URL(href, base).href : textOf(link);
}
