// A page can name elements `browser` and `browser.runtime`. Where the browser itself has no `browser`, the polyfill would
// take them for it: an own name, even of nothing, hides theirs.
if (!Object.hasOwn(globalThis, 'browser'))
  Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true, configurable: true });

export {};
