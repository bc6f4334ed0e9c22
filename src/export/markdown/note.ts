// A capture as one Markdown note.
import type { FullCapture } from '../../model';
import { parseArticle } from '../article';
import { bodyOf } from './body';
import { frontMatter } from './front-matter';

/** The text of the file, ending in one newline. The title stands in the front matter alone: its readers show it. */
export function note(capture: FullCapture): string {
  const body = bodyOf(parseArticle(capture.html));
  return `${frontMatter(capture)}${body && `\n${body}\n`}`;
}
