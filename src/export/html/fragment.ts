// An article as a piece of HTML, for a program that pastes it into its own document.
import type { FullCapture } from '../../model';
import { isLink } from '../allowed';
import { parseArticle } from '../article';
import { attribute, text } from '../markup';
import { makeValid } from '../valid';

/** Its title, linked to where it is from, then its text. Images stay where they are on the web. */
export function fragment(capture: FullCapture): string {
  const root = parseArticle(capture.html);
  makeValid(root);
  const title = text(capture.title.trim() || capture.siteName || capture.url);
  const heading = isLink(capture.url) ? `<a${attribute('href', capture.url)}>${title}</a>` : title;
  return `<h1>${heading}</h1>\n${root.innerHTML.trim()}`;
}
