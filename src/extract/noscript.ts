// A page that was parsed where nothing runs, as a browser that runs scripts has it.

/** In a page with scripting, what stands in `noscript` is text; a parser without reads elements. */
export function asWithScripting(page: Document): void {
  for (const noscript of page.querySelectorAll('noscript')) {
    if (noscript.firstElementChild) noscript.textContent = noscript.innerHTML;
  }
}
