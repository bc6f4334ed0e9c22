// The language of the article as a BCP 47 tag, and its direction.
import type { Direction } from '../../model';

/** Scripts and languages written from right to left. */
const rightToLeft = /^(ar|arc|ckb|dv|fa|ha-arab|he|iw|ku-arab|ps|sd|ug|ur|yi)(-|$)|-(arab|hebr|thaa|syrc|nkoo)(-|$)/i;

/** The first value that is a language tag, in its usual spelling; empty when there is none. */
export function languageTag(values: string[]): string {
  for (const value of values) {
    const tag = (value.split(/[,;\s]/, 1)[0] ?? '').replaceAll('_', '-');
    try {
      const [canonical] = Intl.getCanonicalLocales(tag);
      if (canonical && canonical !== 'und') return canonical;
    } catch {
      // No language tag: the next value may be one.
    }
  }
  return '';
}

/** As the page declares it, or as its language is written. */
export function directionOf(copy: Document, lang: string): Direction {
  const declared = (
    copy.querySelector('article, main')?.closest('[dir]') ?? copy.querySelector('body[dir], html[dir]')
  )?.getAttribute('dir');
  if (declared === 'rtl' || declared === 'ltr') return declared;
  return rightToLeft.test(lang) ? 'rtl' : 'ltr';
}
