// Words as a search compares them: without case, diacritics and differences of form ("ﬁ", full-width letters).

/** Letters that Unicode does not take apart, and the plain ones that people type for them. */
const plainLetters: Record<string, string> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  // Forms of one Arabic letter that writers and keyboards mix up.
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
};

const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/**
 * Marks of European letters, points of Hebrew, vowel signs of Arabic, and the lengthening stroke. Marks of other
 * scripts make another letter of theirs: が is not か.
 */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Says where a line may break, and nothing else. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const ascii = /^[\0-\x7f]*$/;

/** The form of a word with its diacritics, which ranks first when it is what was typed. */
export function exactForm(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFC');
}

/** The form under which a word is found. */
export function fold(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(invisible, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(special, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
}
