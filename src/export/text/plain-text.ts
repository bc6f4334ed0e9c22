// A capture as text for a reader who has nothing but an editor.
import type { FullCapture } from '../../model';

/** Title, people, publication, day and address, each on a line of its own where it is known; then the text. */
export function plainText({ title, byline, siteName, publishedTime, url, text }: FullCapture): string {
  const head = [title, byline.filter(Boolean).join(', '), siteName, publishedTime, url]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return `${[head.join('\n'), text.trim()].filter((part) => part !== '').join('\n\n')}\n`.toWellFormed();
}
