// Whether 3/5 is March or May where the language is English: by other dates on the page, then by its country.
import type { Line } from './lines';

/** Countries that write English, or have pages in it, and the day first. */
const dayFirst = /\.(uk|au|nz|ie|in|za|sg|my|ng|ke|eu|de|fr|nl|es|it)$/;
const numbers = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d./-])/;

/** The tag by which dates are read: the page's language, with the country whose order they follow. */
export function dateLanguage(lang: string, url: string, lines: Line[]): string {
  if (lang !== '' && !/^en(-|$)/i.test(lang)) return lang;
  let evidence = 0;
  for (const { text } of lines) {
    const match = text.length < 300 ? numbers.exec(text) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) evidence += 1;
    else if (Number(match[3]) > 12) evidence -= 1;
  }
  if (evidence !== 0) return evidence > 0 ? 'en-GB' : 'en-US';
  return /^en(-us)?$/i.test(lang || 'en') && dayFirst.test(new URL(url).hostname) ? 'en-GB' : lang || 'en';
}
