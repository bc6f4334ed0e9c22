// The names of months: of English, and where a page may be in another language of any that the browser knows.
import { nameOf } from '../letters';
import { otherWords } from '../other-words';

const english = 'january february march april may june july august september october november december'.split(' ');

/**
 * The number of a month (1 to 12) by its name, whole or cut short as "Sept." is; 0 for any other word.
 * @param lang language of the page; English is understood everywhere
 */
export function monthNumber(word: string, lang: string): number {
  const name = nameOf(word);
  if (name.length < 2) return 0;
  const others = otherWords();
  if (!others) return inEnglish(name);
  return (
    others.frequentMonth(name, lang || 'und') ||
    (/^en\b/i.test(lang) ? 0 : others.monthInLanguage(name, lang)) ||
    inEnglish(name) ||
    others.frequentMonth(name)
  );
}

function inEnglish(name: string): number {
  const begun = name.length < 3 ? [] : english.filter((full) => full.startsWith(name));
  return begun.length === 1 ? english.indexOf(begun[0]!) + 1 : 0;
}
