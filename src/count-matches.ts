// Counts what a pattern finds in a text.

/**
 * How often a global pattern is found. Not by a list of what is found: of a long text that takes up to four times as long,
 * and leaves as much to be cleared away.
 */
export function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}
