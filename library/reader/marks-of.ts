// Finds in a text what a search looked for. Loaded when something is searched for.
import type { Mark } from '../../src/ui/library-access';

/** The places in a text at which a search's words stand. */
export async function marksOf(words: string): Promise<(text: string) => Mark[]> {
  const [{ parse }, { marksIn, wantedBy }] = await Promise.all([
    import('../../src/storage/search/language'),
    import('../../src/storage/search/snippets'),
  ]);
  const wanted = wantedBy(parse(words, Date.now()).query);
  return (text) => marksIn(text, wanted);
}
