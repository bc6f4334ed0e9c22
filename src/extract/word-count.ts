// Counts words fast enough to be asked after each pass; the figure that readers see is the library's own.
import { countMatches } from '../count-matches';

/** A character of a script whose words stand without spaces, or what stands between spaces. Compiled code of the browser. */
const word =
  /[\u3040-\u30fa\u3100-\u31ff\u3400-\u9fff]|[^\s\u2000-\u206f\u3000-\u3003\u3040-\u30fa\u3100-\u31ff\u3400-\u9fff]+/g;

/** Words of a text as spaces part them; in scripts without spaces each character counts as one. */
export function countWords(text: string): number {
  return countMatches(text, word);
}
