// Brings an article into a form that HTML allows, so that validators of HTML and of EPUB find nothing, without changing a
// word of it: what pages hold was put together by many hands, and a browser takes all of it.
import { cleanAttributes } from './attributes';
import { raiseHeadings } from './headings';
import { settleIds } from './ids';
import { settleDefinitions, settleLists } from './lists';
import { settleMath } from './math';
import { settleInlines } from './nesting';
import { settleParts } from './parts';
import { settleTables } from './tables';

/** Changes the tree it is given: a body as `parseArticle` makes it. The steps stand in the order in which they rely on each other. */
export function makeValid(root: HTMLElement): void {
  settleParts(root);
  settleTables(root);
  settleLists(root);
  settleDefinitions(root);
  settleInlines(root);
  settleMath(root);
  raiseHeadings(root);
  cleanAttributes(root);
  settleIds(root);
}
