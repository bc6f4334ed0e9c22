// In the page, on demand, after its text is saved: reads the further pages of its article, and extracts them as the
// content script does, whose hands it uses. Leaves no mark on the page.
import { CaptureError, codeOf } from '../errors';
import { asWithScripting } from '../extract/noscript';
import { blocksOf } from '../extract/several/blocks';
import { type Concealed, conceal, concealedIn } from '../extract/several/concealed';
import { wholeIn } from '../extract/several/whole';
import { handsInPage } from '../in-page';
import { handleInFurther } from '../messages';
import { fetchPage } from './fetch-page';

const mark = Symbol.for('offprint.further');
const world = globalThis as typeof globalThis & { [mark]?: true };

/** What the page at hand hides, read once for all that follow it. */
let concealed: Concealed = new Set();

const hands = handsInPage();
if (hands && !world[mark]) {
  world[mark] = true;
  handleInFurther({
    readPage: async ({ url, number, time, wish }) => {
      const fetched = await fetchPage(url, time);
      if ('why' in fetched) return fetched;
      asWithScripting(fetched.page);
      conceal(fetched.page, concealed);
      try {
        const made = await hands.extractFrom(fetched.page, fetched.url, wish);
        return { ...made, blocks: blocksOf(made.article.html, number, hands.sanitise) };
      } catch (error) {
        if (error instanceof CaptureError) return { why: codeOf(error) === 'noText' ? 'noText' : 'unreachable' };
        throw error;
      }
    },
    begin: ({ html }) => {
      const whole = wholeIn(document, location.href);
      concealed = concealedIn(document);
      return { blocks: blocksOf(html, 1, hands.sanitise), ...(whole !== undefined && { whole }) };
    },
  });
}
