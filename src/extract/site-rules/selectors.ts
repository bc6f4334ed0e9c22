// CSS selectors as people write them: a wrong one finds nothing, and says so where it is asked.

/** Whether the browser can read a selector. */
export function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** What any of the selectors finds, in document order, each element once; selectors that cannot be read find nothing. */
export function findAll(root: Document, selectors: readonly string[]): Element[] {
  const readable = selectors.filter(isSelector);
  return readable.length === 0 ? [] : [...root.querySelectorAll(readable.join())];
}
