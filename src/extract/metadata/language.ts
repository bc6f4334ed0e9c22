// The language of the article as a BCP 47 tag, and its direction.
import type { Direction } from '../../model';

/** Scripts and languages written from right to left. */
const rightToLeft = /^(ar|arc|ckb|dv|fa|ha-arab|he|iw|ku-arab|ps|sd|ug|ur|yi)(-|$)|-(arab|hebr|thaa|syrc|nkoo)(-|$)/i;

/** The values that are language tags, in their usual spelling. */
export function languageTags(values: string[]): string[] {
  return values.flatMap((value) => {
    const tag = (value.split(/[,;\s]/, 1)[0] ?? '').replaceAll('_', '-');
    try {
      const [canonical] = Intl.getCanonicalLocales(tag);
      return canonical && canonical !== 'und' ? [canonical] : [];
    } catch {
      return []; // no language tag
    }
  });
}

/** As the page declares it, or as its language is written. */
export function directionOf(copy: Document, lang: string): Direction {
  const declared = (
    copy.querySelector('article, main')?.closest('[dir]') ?? copy.querySelector('body[dir], html[dir]')
  )?.getAttribute('dir');
  if (declared === 'rtl' || declared === 'ltr') return declared;
  return rightToLeft.test(lang) ? 'rtl' : 'ltr';
}
