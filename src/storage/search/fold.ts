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
export const exactForm = byUnits((word) =>
  word.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFC'),
);

/** The form under which a word is found. */
export const fold = byUnits((word) =>
  word
    .normalize('NFKD')
    .replace(invisible, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(special, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC'),
);

/**
 * What joins the letter before it, or is written by its neighbours: marks (half-width ones too), parts of Korean
 * syllables, halves of surrogate pairs, and the Greek sigma, which is another at the end of a word.
 */
const dependent = /^[\p{M}\p{Cs}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u03a3]/u;

/** A change of texts that is costly, put together from what it gives for each unit: nearly all of them stand alone. */
function byUnits(change: (text: string) => string): (text: string) => string {
  const known = new Map<number, string | null>();
  const learn = (unit: number): string | null => {
    const character = String.fromCharCode(unit);
    const changed = dependent.test(character.normalize('NFKC')) ? null : change(character);
    known.set(unit, changed);
    return changed;
  };
  return (text) => {
    if (ascii.test(text)) return text.toLowerCase();
    let changed = '';
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let one = known.get(unit);
      if (one === undefined) one = learn(unit);
      if (one === null) return change(text);
      changed += one;
    }
    return changed;
  };
}
