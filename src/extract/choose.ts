// Finds the element that holds the article. Readability proposes; it changes the copy it works on.
import { Readability } from '@mozilla/readability';

/** The content of the page as one element of its copy, or nothing when there is no text in it. */
export function chooseContent(copy: Document): Element | undefined {
  if (!copy.body) return undefined;
  const reading = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  const content = reading?.content ?? undefined;
  return content && (content.textContent ?? '').trim() !== '' ? content : undefined;
}
