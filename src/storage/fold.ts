// Text as a search compares it: without case, diacritics and differences of form ("ﬁ", full-width letters).
/** Folds a text for comparison. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** The words of what a user typed, folded. */
export function foldWords(typed: string): string[] {
  return fold(typed).split(/\s+/u).filter(Boolean);
}
