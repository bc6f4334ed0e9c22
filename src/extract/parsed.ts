// HTML that was never a page in a tab: parsed where nothing runs and nothing is loaded, by whatever names it has in it.
import { disarm } from './clone';
import { bodyOf } from './live';
import { shaped } from './shape';

/** A document in which no name of a form's or the document's own stands for a property of the DOM. */
export function disarmed(html: string): Document {
  const page = parsed(html);
  disarm(page);
  return page;
}

/** A whole page, in the shape that every pass counts on. */
export function parsedPage(html: string): Document {
  return shaped(disarmed(html));
}

/** What a piece of HTML holds, with all its names. */
export function parsedBody(html: string): HTMLElement {
  return bodyOf(parsed(html));
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
