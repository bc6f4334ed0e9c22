// Waits for a page that is still coming: for its whole HTML, though not for ever.

/** Milliseconds. A page that never comes to its end is read as far as it came. */
const patience = 5000;

/** Resolves when the page's HTML is there; tells whether all of it is. */
export async function parsed(): Promise<boolean> {
  if (document.readyState !== 'loading') return true;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  // Not on the document, whose methods a page can shadow.
  const listener = (): void => resolve(true);
  addEventListener('DOMContentLoaded', listener, { once: true });
  const timer = setTimeout(() => resolve(false), patience);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    removeEventListener('DOMContentLoaded', listener);
  }
}
