// Values as YAML reads them.

/** A block list: Obsidian shows it as such, and a name may hold commas. */
export function list(values: string[]): string {
  return values
    .filter((value) => value !== '')
    .map((value) => `\n  - ${quoted(value)}`)
    .join('');
}

/**
 * A double-quoted scalar. JSON strings are YAML (1.2, section 7.3.1) but for the characters that YAML does not count
 * as printable (5.1), and the line separators, which older readers take for the end of a line.
 */
export function quoted(value: string): string {
  if (value === '') return '';
  return JSON.stringify(value.toWellFormed()).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
