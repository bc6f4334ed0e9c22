// In the page, on demand: answers `extract`. Leaves no mark on the page and nothing running.
import { extract } from '../extract/extract';
import { handleInPage } from '../messages';

/** One variable of the extension's own world tells that this code already listens; the page cannot see it. */
const mark = Symbol.for('offprint');
const world = globalThis as typeof globalThis & { [mark]?: true };

// An update of the extension gives its scripts a new world, so a listener cut off by it is replaced.
if (!world[mark]) {
  world[mark] = true;
  handleInPage({ extract: () => extract(document) });
}
