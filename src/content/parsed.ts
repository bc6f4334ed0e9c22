// Waits for a page that is still coming: for its whole HTML and the scripts that belong to it, though not for ever.

/** Milliseconds. A page that never comes to its end is read as far as it came. */
const patience = 5000;

/** Resolves when the page's HTML is there and its first scripts ran; tells whether all of the HTML is. */
export async function parsed(): Promise<boolean> {
  if (document.readyState === 'complete' || isRead()) return true;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  // Not on the document, whose methods a page can shadow.
  const listener = (): void => resolve(true);
  addEventListener('DOMContentLoaded', listener, { once: true });
  const timer = setTimeout(() => resolve(document.readyState !== 'loading'), patience);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    removeEventListener('DOMContentLoaded', listener);
  }
}

/** Between the end of the HTML and this moment deferred scripts run, which may make the text. */
function isRead(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState !== 'loading' && navigation?.domContentLoadedEventStart !== 0;
}
