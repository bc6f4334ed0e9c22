// Letters of all scripts for patterns and questions. `\p{L}` and the flags `iu` make a pattern of hundreds of ranges,
// which takes a browser a millisecond to compile, on every page anew; a few ranges of blocks take none.

/** Letters, marks and digits of all scripts but Latin digits, as the inside of a class without flags. */
export const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0300-\\u037d\\u037f-\\u055f\\u0561-\\u0588' +
  '\\u0591-\\u05bd\\u05d0-\\u060b\\u060e-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963\\u0966-\\u0e4e\\u0e50-\\u1fff' +
  '\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u302f\\u3031-\\u309f\\u30a1-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc' +
  '\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

const word = new RegExp(`[0-9${letters}]+`, 'g');
const other = new RegExp(`[^0-9${letters}]+`, 'g');
const letter = new RegExp(`[${letters}]`);

/** The runs of letters and digits of a text. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? [];
}

/** A text without all that is neither letter nor digit. */
export function lettersOf(text: string): string {
  return text.replace(other, '');
}

export function hasLetter(text: string): boolean {
  return letter.test(text);
}

/** Whether a text begins with a capital, or with a letter of a script that has none. */
export function startsHigh(text: string): boolean {
  const first = text.charAt(0);
  return letter.test(first) && first === first.toUpperCase();
}

/** Whether a text begins with a small letter. */
export function startsLow(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** Whether all of a text is letters of scripts without capitals. */
export function isCaseless(text: string): boolean {
  return text !== '' && text.replace(word, '') === '' && text.toLowerCase() === text.toUpperCase() && !/\d/.test(text);
}

/** A name as it is compared: in small letters, whatever its accents are written as, without points. */
export function nameOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.\u200e\u200f]/g, '');
}
