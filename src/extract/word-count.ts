// Counts words fast enough to be asked after each pass; the figure that readers see is the library's own.

/** A character of a script whose words stand without spaces, or what stands between spaces. Compiled code of the browser. */
const word =
  /[\u3040-\u30fa\u3100-\u31ff\u3400-\u9fff]|[^\s\u2000-\u206f\u3000-\u3003\u3040-\u30fa\u3100-\u31ff\u3400-\u9fff]+/g;

/** Words of a text as spaces part them; in scripts without spaces each character counts as one. */
export function countWords(text: string): number {
  // Not as a list of them: of a long text that takes four times as long, and leaves as much to be cleared away.
  let count = 0;
  while (word.test(text)) count += 1;
  return count;
}
